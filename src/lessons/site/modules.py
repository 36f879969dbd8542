"""Which modules a page can come to need: those that its own name in an import, anywhere in them, and what these name in turn.

Not what was seen in use: a branch that no test took has its imports, too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping


def needed(files: Mapping[str, bytes], roots: Iterable[str]) -> set[str]:
    """Return the modules' files among ``files`` (sources by their path among Python's packages) that ``roots`` come to import.

    Example:
        >>> sorted(needed({"a.py": b"from b import c", "b/__init__.py": b"", "b/c.py": b"", "d.py": b""}, ["a"]))
        ['a.py', 'b/__init__.py', 'b/c.py']

    """
    by_name = {_name(path): path for path in files if path.endswith(".py")}
    waiting, found = list(roots), set[str]()
    while waiting:
        name = waiting.pop()
        path = by_name.get(name)
        if path in found or (path is None and "." not in name):
            continue
        if "." in name:
            waiting.append(name.rpartition(".")[0])
        if path is not None:
            found.add(path)
            package = name if path.endswith("/__init__.py") else name.rpartition(".")[0]
            waiting += _imports(ast.parse(files[path]), package)
    return found


def _name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imports(tree: ast.AST, package: str) -> Iterator[str]:
    """Yield what a module may import: of ``from a import b`` also ``a.b``, which may be a module."""
    for node in _run(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{each.name}" for each in node.names)


def _run(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield all nodes but those that only a type checker reads."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for each in node.orelse:
                yield each
                yield from _run(each)
        else:
            yield node
            yield from _run(node)
