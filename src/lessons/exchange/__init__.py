"""Question banks in others' formats: out of a course, and into a teacher's own question file.

`items` has a question in neutral parts, in one language; each format is a file that writes them, reads them, or both.
"""
