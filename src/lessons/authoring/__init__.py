"""What an author is told of a course, and how one begins."""
