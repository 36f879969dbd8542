"""Write the interface's words in traditional characters: made of the Chinese ones by OpenCC, and mended where it errs.

    python tools/traditional.py [--check]

With ``--check`` nothing is written: it says whether the file is what it would be made of today, and exits with 1 where not.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from opencc import OpenCC

LOCALE = Path(__file__).resolve().parents[1] / "src" / "lessons" / "locale"
FILE = LOCALE / "zh-Hant.json"
QUOTES = str.maketrans("“”‘’", "「」『』")
CODE = re.compile(r"`[^`]*`|\{[^{}]*\}|<[^<>]*>")
# Read by eye. A historical document is not a computer's file, for which the mainland has the same word.
DOCUMENTS = frozenset({"error.document", "document.trust.strong", "source.kind.official", "guide.view.document"})
MENDED = {"宣告瞭": "宣告了", "反饋": "回饋"}


def made(simplified: dict[str, str]) -> dict[str, str]:
    """Return the sentences in traditional characters; code, ``{values}`` and tags in them stay as they are."""
    convert = OpenCC("s2twp").convert

    def line(key: str, text: str) -> str:
        parts, end = [], 0
        for kept in CODE.finditer(text):
            parts += [convert(text[end : kept.start()]).translate(QUOTES), kept.group()]
            end = kept.end()
        written = "".join([*parts, convert(text[end:]).translate(QUOTES)])
        for wrong, right in MENDED.items():
            written = written.replace(wrong, right)
        return written.replace("檔案", "文件") if key in DOCUMENTS else written

    return {key: line(key, text) for key, text in simplified.items()}


def main() -> int:
    """Write the file, or say whether it is stale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where the file is stale")
    check = parser.parse_args().check
    simplified = json.loads((LOCALE / "zh.json").read_text(encoding="utf-8"))
    text = json.dumps(made(simplified), ensure_ascii=False, indent=1) + "\n"
    if check:
        fresh = FILE.exists() and FILE.read_text(encoding="utf-8") == text
        print(f"{FILE.name}: {'fresh' if fresh else 'stale: run python tools/traditional.py'}")
        return 0 if fresh else 1
    FILE.write_text(text, encoding="utf-8")
    print(f"written: {FILE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
