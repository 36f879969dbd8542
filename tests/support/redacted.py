"""What a test has beside what its paper may tell."""

from __future__ import annotations


def strings(value: object):
    if isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)
    else:
        yield str(value)


def hidden(raw: dict) -> set[str]:
    """What a question has that says what is right, or why."""
    found = {raw["id"]}
    for name in ("explanation", "right", "wrong", "near", "hints", "outline", "accepted", "cites", "answer", "slip"):
        found |= set(strings(raw.get(name, ())))
    for name in ("option", "item", "pair", "extra"):
        for entry in raw.get(name, ()):
            found |= {entry["id"], *strings(entry["feedback"])}
    for name in ("sentence", "untouched"):
        for entry in raw.get(name, ()):
            found |= {entry["at"], *strings(entry["feedback"])}
    return found - {"zh", "en", "form", "feedback", "value"}
