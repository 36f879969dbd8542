"""The interface's words in each language, and which language is meant."""
