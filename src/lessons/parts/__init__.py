"""Single parts of a lesson in a notebook that has nothing else: no course, no folder of content, no build.

`Quiz` asks questions of a file or of Python, `Timeline` draws dated events of a table, and `link` lets them and a `LinkedMap`
share one selection. docs/parts.md is their page.
"""
