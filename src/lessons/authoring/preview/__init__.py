"""The lessons in a browser while their files are edited."""
