"""A copy of the course with a short answer, an essay, sentences to mark and a prompt in its lesson: with these it has every kind."""

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

[[question]]
id = "poor-once"
kind = "evidence"
skill = "close-reading"
points = 2
attempts = 3
penalty = 0.2
cites = ["D2", "D3"]
prompt.zh = "哪几句同这个主张有关？"
prompt.en = "Which sentences bear on this claim?"
claim.zh = "磁山二街从前穷，现在也穷。"
claim.en = "Cishan Erjie was poor, and it is poor today."
passages = ["D2", "D3"]
explanation.zh = "D3写从前，D2写现在。"
explanation.en = "D3 tells of then, D2 of now."
hints = [{ zh = "一句讲从前，一句讲现在。", en = "One is of then, one of now." }]

[[question.sentence]]
passage = "D3"
words.zh = "贫困村"
words.en = "poor village"
role = "supports"
feedback.zh = "对，从前是个贫困村。"
feedback.en = "Yes, it was a poor village then."

[[question.sentence]]
passage = "D2"
words.zh = "投资1.2亿元"
words.en = "investment of 120 million"
role = "weakens"
feedback.zh = "对，有这样一笔钱。"
feedback.en = "Yes, there is such a sum."

[[question.untouched]]
passage = "D3"
words.zh = "说的是1985年"
words.en = "In 1985"
feedback.zh = "那是称赞组织的。"
feedback.en = "That praised an organisation."
"""

LESSON = """
[[quiz]]
id = "writing"
role = "homework"
title.zh = "写一写"
title.en = "Writing"
questions = ["level", "difficulties", "poor-once"]

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
    )
    lesson.write_text(text, encoding="utf-8")
    return data


def copied(root: Path, target: Path) -> Path:
    """Return a copy of the content under ``root`` with what is written added."""
    return add(Path(shutil.copytree(root / "data", target)))
