"""What Pyodide does with an archive of modules (``compile.mjs`` runs it there): bytecode stands in the sources' place.

No function keeps its docstring, which nobody reads there (a class does: some are made of it), and no instruction its column,
which a traceback shows in a source only. The archive is not packed: it travels packed as a whole, which is smaller, and Python
then reads it faster.
"""

import ast
import importlib.util
import marshal
import warnings
import zipfile

UNCHECKED = (1).to_bytes(4, "little")
"""That no source need be looked at: there is none."""


def compiled(name: str, source: bytes) -> bytes:
    """Return a module's bytecode as an import reads it."""
    with warnings.catch_warnings(action="ignore"):
        code = compile(_without_docstrings(ast.parse(source, name)), name, "exec", dont_inherit=True)
    return importlib.util.MAGIC_NUMBER + UNCHECKED + importlib.util.source_hash(source) + marshal.dumps(code)


def _without_docstrings(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and ast.get_docstring(node, clean=False) is not None
        ):
            node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
    return tree


def main(source: str, target: str) -> None:
    """Write the archive ``target`` with bytecode for each module of the archive ``source``, all else as it is."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith(".py"):
                new.writestr(zipfile.ZipInfo(f"{name}c"), compiled(name, data))
            else:
                new.writestr(zipfile.ZipInfo(name), data)


if __name__ == "__main__":
    main("/in.zip", "/out.zip")
