"""The pages of a teacher: assigning, gradebook, guide."""
