"""Submissions that cannot be graded, or claim what they must not, and names that files have."""

from __future__ import annotations

import random

import msgspec
from teaching_course import with_lines, with_raw

from lessons.journal.store import Answered, Opened

BAD = "bad_1_2_work.jsonl"


def nested(raw: bytes) -> bytes:
    return with_raw(raw, b'"act":"opened"', b'"act":"opened","x":' + b"[" * 200_000 + b"]" * 200_000)


CASES = {
    "truncated": (lambda raw: raw[: len(raw) // 2], "Not whole, or damaged (line "),
    "truncated in a character": (lambda raw: raw[: len(raw) // 3] + "武".encode()[:2], "Not whole, or damaged (line "),
    "without its last line": (lambda raw: b"\n".join(raw.splitlines()[:-1]) + b"\n", "Not whole, or damaged"),
    "empty": (lambda raw: b"", "empty"),
    "blank": (lambda raw: b" \r\n\n", "empty"),
    "binary": (lambda raw: random.Random(1).randbytes(50_000), "Not a work file"),
    "picture": (lambda raw: b"\x89PNG\r\n\x1a\n" + bytes(1000), "Not a work file"),
    "deeply nested head": (lambda raw: b"[" * 1_000_000, "Not a work file"),
    "deeply nested line": (nested, "damaged"),
    "integers of 400 digits": (
        lambda raw: with_raw(raw, b'"answer":"', b'"answer":' + b"9" * 400 + b',"was":"'),
        "damaged",
    ),
    "utf-16": (lambda raw: raw.decode().encode("utf-16"), "another encoding"),
    "gb18030": (lambda raw: raw.decode().encode("gb18030"), "another encoding"),
    "a zip": (lambda raw: b"PK\x03\x04" + bytes(100), "A zip (or an Office document)"),
    "another course": (lambda raw: with_lines(raw, lambda lines: lines, course="other"), "another course"),
    "newer": (lambda raw: with_lines(raw, lambda lines: lines, v=2), "newer version"),
    "another assignment": (
        lambda raw: with_lines(raw, lambda lines: lines, assignments=("set-week1",)),
        "another assignment (set-week1)",
    ),
    "nothing of the assignment": (
        lambda raw: with_lines(raw, lambda lines: [x for x in lines if isinstance(x, Opened)]),
        "No answer",
    ),
    "a path for a lesson": (
        lambda raw: with_lines(raw, lambda lines: [msgspec.structs.replace(x, lesson="../../x") for x in lines]),
        "damaged",
    ),
    "a number as a line": (lambda raw: raw + b"7\n", "damaged"),
}


def more(raw: bytes, q: str) -> bytes:
    def add(lines):
        last = next(line for line in reversed(lines) if isinstance(line, Answered))
        return [*lines, msgspec.structs.replace(last, q=q, n=9999, answer="x")]

    return with_lines(raw, add)


def impossible(raw: bytes) -> bytes:
    """Answers that no question of the kind can have, before its own."""

    def add(lines):
        first = next(line for line in lines if isinstance(line, Answered))
        return [*lines, *(msgspec.structs.replace(first, n=9000 + n, answer=each) for n, each in enumerate(NEVER))]

    return with_lines(raw, add)


NEVER = ("no-such-option", 1e308, ("a",) * 999, "\x00\u202e")


FORGED = {
    "a forged score": (
        lambda raw: with_raw(raw, b'"act":"answered"', b'"act":"answered","points":100,"score":1'),
        "points, score",
    ),
    "duplicate keys": (lambda raw: with_raw(raw, b'"lang":"zh"', b'"lang":"en","lang":"zh"'), "never writes (lang)"),
    "no such question": (lambda raw: more(raw, "no-such-question"), "02-places/no-such-question"),
    "answers that cannot be": (impossible, "4 answers are of no kind that the question can have"),
    "a huge number for a line's": (lambda raw: with_raw(raw, b'"v":1', b'"v":1,"x":' + b"7" * 400), "never writes (x)"),
}


NAMES = {
    '=HYPERLINK("http://x","y")': '\'=HYPERLINK("http://x","y")',
    "+1+1": "'+1+1",
    "-2+3+cmd": "'-2+3+cmd",
    "@SUM(A1)": "'@SUM(A1)",
    "＝1+1": "'＝1+1",
    "  =1+1": "'=1+1",
    "a;=1+1": "a;'=1+1",
    "\t=1": "'=1",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    "\u202egnp.txt": "gnp.txt",
    "👩‍🎓 李雷": "👩🎓 李雷",
    "王" * 300: "王" * 80,
    "a\nb\x00": "ab",
}
