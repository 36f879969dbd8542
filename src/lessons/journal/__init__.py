"""The append-only record of what a student did, and its file to hand in."""
