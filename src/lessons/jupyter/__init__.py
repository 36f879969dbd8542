"""Notebooks made from content, and Jupyter set up for them."""
