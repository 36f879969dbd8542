"""A copy of the course with a short answer, an essay and a prompt in its lesson, for tests of what is written."""

from __future__ import annotations

import shutil
from pathlib import Path

QUESTIONS = """
[[question]]
id = "level"
kind = "text"
skill = "close-reading"
points = 1
attempts = 3
penalty = 0.2
cites = ["D3"]
prompt.zh = "涉县得到的荣誉是哪一级的？"
prompt.en = "Of which level was the honour that Shexian received?"
accepted = ["国家级", "全国", "national", "national level"]
right.zh = "对，是全国的。"
right.en = "Yes, a national one."
wrong.zh = "再看一看D3。"
wrong.en = "Look at D3 again."
explanation.zh = "D3写的是全国。"
explanation.en = "D3 says so."
hints = [{ zh = "看D3。", en = "See D3." }]

[[question.near]]
form = "中央"
feedback.zh = "中央给的，可是问的是哪一级。"
feedback.en = "The centre gave it; the question is of which level."

[[question]]
id = "difficulties"
kind = "essay"
skill = "corroborating"
points = 6
cites = ["D2", "D3"]
prompt.zh = "这版报道能证明什么，还不能证明什么？"
prompt.en = "What does the page prove, and what not yet?"
explanation.zh = "评的是理由，不是立场。"
explanation.en = "Reasons are read, not opinions."
length.zh = 200
length.en = 120
outline.zh = "提纲：先说能证明的，再说不能证明的。"
outline.en = "Outline: first what is proved, then what is not."
hints = [{ zh = "从一段写起。", en = "Begin with one passage." }]

[question.scaffold]
supplied = ["D2", "D3"]
bank = ["A5", "D2", "D3"]

[[question.row]]
id = "claim"
title.zh = "论点"
title.en = "Claim"
levels.zh = ["没有论点", "有论点", "论点有分寸"]
levels.en = ["no claim", "a claim", "a measured claim"]

[[question.row]]
id = "evidence"
title.zh = "证据"
title.en = "Evidence"
levels.zh = ["没有证据", "引了一段", "引了几段并比较"]
levels.en = ["none", "one passage", "several, compared"]
"""

LESSON = """
[[quiz]]
id = "writing"
role = "homework"
title.zh = "写一写"
title.en = "Writing"
questions = ["level", "difficulties"]

[[prompt]]
id = "trial"
ask.zh = "你猜会点到哪些地方？"
ask.en = "Which places do you expect?"
lines = 3
"""


def add(data: Path) -> Path:
    """Add them to a copy of the course's content."""
    for name, text in (("questions", QUESTIONS), ("lessons", LESSON)):
        file = data / name / "02-places.toml"
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    lesson = data / "lessons" / "02-places.toml"
    text = lesson.read_text(encoding="utf-8").replace(
        '  { view = "progress" },\n',
        '  { view = "progress" },\n  { view = "prompt", name = "trial" },\n  { view = "recall", name = "trial" },\n  { view = "quiz", name = "writing" },\n',
    )  # fmt: skip
    lesson.write_text(text, encoding="utf-8")
    return data


def copied(root: Path, target: Path) -> Path:
    """Return a copy of the content under ``root`` with what is written added."""
    return add(Path(shutil.copytree(root / "data", target)))
