"""What the commands of all rooms share: their options and the course they work on, and how they end."""
