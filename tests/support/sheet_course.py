"""A copy of the course with a sheet, another lesson that recalls a prompt, and the model and the diagram in its lesson."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

LESSON = """
[[prompt]]
id = "guess-again"
ask.zh = "再猜一次？"
ask.en = "Guess again?"

[[sheet]]
id = "incentives"
ask.zh = "你来设计：给谁、什么规则、什么奖励？"
ask.en = "Design it: whom, what rule, what reward?"
then.zh = \"\"\"
版面的办法见[B4](passage:B4)，又叫[专职化](term:full-time-management)。

**对照**：D3写[1985年](event:honour-1985)。
\"\"\"
then.en = \"\"\"
The page's own way is in [B4](passage:B4): [full-time](term:full-time-management).

**Compare** [1985](event:honour-1985) in D3.
\"\"\"

[[sheet.row]]
id = "secretaries"
name.zh = "村书记"
name.en = "Village secretaries"

[[sheet.row]]
id = "young"
name.zh = "青年"
name.en = "Young people"

[[sheet.column]]
id = "rule"
kind = "text"
name.zh = "规则"
name.en = "Rule"

[[sheet.column]]
id = "reward"
kind = "choice"
name.zh = "奖励"
name.en = "Reward"
option = [
  { id = "pay", text = { zh = "工资", en = "pay" } },
  { id = "honour", text = { zh = "荣誉", en = "honour" } },
]

[[sheet.column]]
id = "evidence"
kind = "passages"
name.zh = "依据"
name.en = "Evidence"
bank = ["B1", "B2", "D3"]
"""
SHOWN = ('{ view = "sheet", name = "incentives" }', '{ view = "simulation" }', '{ view = "diagram" }')
OTHER = "09-later"


def add(data: Path) -> Path:
    """Add them to a copy of the course's content."""
    lesson = data / "lessons" / "02-places.toml"
    text = lesson.read_text(encoding="utf-8")
    first = '  { view = "progress" },\n'
    assert first in text
    shown = first + "".join(f"  {each},\n" for each in SHOWN)
    written = shown + '  { view = "prompt", name = "guess-again" },\n'
    lesson.write_text(text.replace(first, written) + LESSON, encoding="utf-8")
    later = text.replace('id = "02-places"', f'id = "{OTHER}"', 1)
    later = later.replace(first, first + '  { view = "recall", name = "02-places/guess-again" },\n')
    later = re.sub(r'(?m)^(title\.\w+ = "[^"]+)', r"\1 2", later)
    # Its terms are not new any more, and its questions need ids of their own.
    later = re.sub(r"(?m)^terms = .*$", "terms = []", later)
    later = re.sub(r"(?m)^questions = .*$", lambda found: re.sub(r'"([^"]+)"', r'"\1-later"', found[0]), later)
    (data / "lessons" / f"{OTHER}.toml").write_text(later, encoding="utf-8")
    asked = (data / "questions" / "02-places.toml").read_text(encoding="utf-8")
    asked = re.sub(r'(?m)^(\[\[question\]\]\nid = "[^"]+)', r"\1-later", asked)
    asked = re.sub(r"(?m)^same_as = .*\n", "", asked)  # and were never released
    (data / "questions" / f"{OTHER}.toml").write_text(asked, encoding="utf-8")
    guide = data / "guide.toml"
    advice = guide.read_text(encoding="utf-8")
    block = re.search(r'(?ms)^\[\[lesson\]\]\nid = "02-places".*?(?=^\[\[|\Z)', advice)
    assert block is not None
    guide.write_text(f"{advice}\n" + block[0].replace("02-places", OTHER, 1), encoding="utf-8")
    course = data / "course.toml"
    text = course.read_text(encoding="utf-8")
    course.write_text(text.replace('"02-places"', f'"02-places", "{OTHER}"'), encoding="utf-8")
    return data


def copied(root: Path, target: Path) -> Path:
    """Return a copy of the content under ``root`` with these added."""
    return add(Path(shutil.copytree(root / "data", target)))
