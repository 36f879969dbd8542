"""Which modules go along with a page: all that what goes along can come to import, and no others."""

from __future__ import annotations

from lessons.site.modules import needed

FILES = {
    "a/__init__.py": b"from . import b",
    "a/b.py": b"""
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from a import typed
else:
    import a.untyped
def late():
    from .inner.c import name
""",
    "a/typed.py": b"",
    "a/untyped.py": b"from __future__ import annotations",
    "a/inner/__init__.py": b"",
    "a/inner/c.py": b"from .. import d\nimport os.path, elsewhere",
    "a/inner/unused.py": b"",
    "a/d.py": b"from a.b import late",
    "a/data.json": b"{}",
}


def test_imports_at_any_depth_count_and_those_of_a_type_checker_do_not():
    assert needed(FILES, ["a"]) == set(FILES) - {"a/typed.py", "a/inner/unused.py", "a/data.json"}


def test_with_a_module_come_the_packages_that_it_is_in():
    assert {"a/inner/unused.py", "a/inner/__init__.py", "a/__init__.py"} <= needed(FILES, ["a.inner.unused"])


def test_a_module_that_is_not_among_the_files_is_somebody_elses():
    assert needed(FILES, ["elsewhere.part"]) == set()
