"""Write what page and kernel say to each other as TypeScript types, which the page's code is checked against.

    python tools/message_types.py [--check]

With ``--check`` nothing is written: it says whether the file is what the messages make, and exits with 1 where not.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import msgspec.inspect as kinds

FILE = Path(__file__).resolve().parents[1] / "src" / "lessons" / "views" / "client" / "messages.d.ts"
HEAD = "// Made by tools/message_types.py of the messages in Python: change them there, and run it.\n"
SPOKEN = {
    # What a view's page says, and what its kernel says, by the views' names.
    "Quiz": ("quiz.messages", "FromPage", "ToPage"),
    "Prompt": ("writing.messages", "PromptDraft", "ToPromptPage"),
    "Sheet": ("writing.messages", "FromSheetPage", "ToSheetPage"),
    "Work": ("work.messages", "FromPage", "ToPage"),
    "Simulation": ("data.messages", "FromPage", "ToPage"),
    "Map": ("linked.messages", "FromPage", ""),
    "Beside": ("messages", "AskOriginal", "OriginalShown"),
}


class Writer:
    """Collects the types that are named on the way, each once."""

    def __init__(self) -> None:
        self.named: dict[str, tuple[type, str]] = {}

    def union(self, kind: Any, *, sent_by_page: bool) -> str:
        """Return a union's members, each written as an interface of its own."""
        members = getattr(kind, "__args__", (kind,))
        return " | ".join(self.interface(kinds.type_info(member), sent_by_page=sent_by_page) for member in members)

    def interface(self, info: Any, *, sent_by_page: bool) -> str:
        """Write a message, or a mapping with known keys, and return its name."""
        cls = info.cls
        if cls.__name__ in self.named:
            if self.named[cls.__name__][0] is not cls:
                raise ValueError(f"two messages are called {cls.__name__}")
            return str(cls.__name__)
        self.named[cls.__name__] = (cls, "")  # it may be a part of its own parts
        lines = [f"  type: {json.dumps(info.tag)};"] if isinstance(info, kinds.StructType) and info.tag else []
        for field in info.fields:
            # What has a default need not be sent by a page; a kernel leaves out what is unset alone.
            optional = not field.required and (sent_by_page or _may_be_unset(cls, field.name))
            lines.append(f"  {field.encode_name}{'?' if optional else ''}: {self.type(field.type, sent_by_page)};")
        about = " ".join((inspect.getdoc(cls) or "").replace("``", "`").split())
        text = f"/** {about} */\nexport interface {cls.__name__} {{\n{chr(10).join(lines)}\n}}\n"
        self.named[cls.__name__] = (cls, text)
        return str(cls.__name__)

    def type(self, info: Any, sent_by_page: bool) -> str:  # noqa: PLR0911 (one line a kind of type)
        """Return one type as TypeScript writes it."""
        match info:
            case kinds.StrType():
                return "string"
            case kinds.IntType() | kinds.FloatType():
                return "number"
            case kinds.BoolType():
                return "boolean"
            case kinds.NoneType():
                return "null"
            case kinds.LiteralType(values=values):
                return " | ".join(json.dumps(value) for value in values)
            case kinds.ListType(item_type=item) | kinds.VarTupleType(item_type=item):
                inner = self.type(item, sent_by_page)
                return f"({inner})[]" if " | " in inner else f"{inner}[]"
            case kinds.DictType(value_type=value):
                return f"Record<string, {self.type(value, sent_by_page)}>"
            case kinds.UnionType(types=types):
                return " | ".join(dict.fromkeys(self.type(each, sent_by_page) for each in types))
            case kinds.StructType() | kinds.TypedDictType():
                return self.interface(info, sent_by_page=sent_by_page)
        raise TypeError(f"no type for {info}")


def _may_be_unset(cls: type, name: str) -> bool:
    """Whether a field is left out where nothing is set: of a mapping, or of a message that says so."""
    if not issubclass(cls, msgspec.Struct):
        return True
    return any(field.default is msgspec.UNSET for field in msgspec.structs.fields(cls) if field.name == name)


def written() -> str:
    """Return the file as the messages make it."""
    writer, spoken = Writer(), []
    for view, (module, said, told) in SPOKEN.items():
        of = importlib.import_module(f"lessons.views.{module}")
        for name, union, sent_by_page in ((f"From{view}Page", said, True), (f"To{view}Page", told, False)):
            if union:
                members = writer.union(getattr(of, union), sent_by_page=sent_by_page)
                spoken.append(f"export type {name} = {members};\n")
    return "\n".join([HEAD, "".join(spoken), *(text for _, text in writer.named.values())])


def main() -> int:
    """Write the file, or check it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="say whether the file is up to date")
    text = written()
    if not parser.parse_args().check:
        FILE.write_text(text, encoding="utf-8")
        return 0
    if FILE.is_file() and FILE.read_text(encoding="utf-8") == text:
        return 0
    print(f"{FILE.name} is not what the messages make: run python tools/message_types.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
