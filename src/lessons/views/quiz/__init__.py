"""Questions as a student answers them, and what they came to."""
