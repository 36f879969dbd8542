"""What a teacher assigns, collects, grades and gives back."""
