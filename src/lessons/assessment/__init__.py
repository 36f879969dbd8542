"""Questions, responses and scores: pure, the same code for a student's feedback and a teacher's gradebook."""
