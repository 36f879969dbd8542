"""Fields to write in (prompts, worksheets, essays), and the drafts that are kept of them."""
