"""The teacher's notebooks as a table of pages: ``notebooks/teacher/zh/NAME.ipynb`` and ``notebooks/teacher/en/NAME.ipynb``.

To add one, add a `Page` to `PAGES`: its cells are Markdown in both languages and code that is the same in both. `lessons build`
runs it, `lessons build --check` and nbval keep it fresh, `lessons open --teacher` copies it, and no student's copy has it.
A course without ``guide.toml`` gets none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from lessons.content.guides import Guide, Section
from lessons.content.model import Course, LessonPlan
from lessons.paths import TEACHER
from lessons.schema import LANGUAGES, Text

FOLDER = TEACHER


class Cell(NamedTuple):
    """One cell: Markdown where it has a ``text``, else ``code``, which is folded away under what it shows."""

    id: str
    text: Text | None = None
    code: str = ""


class Page(NamedTuple):
    """One notebook for teachers.

    ``cells`` has them, or makes them from the course and its guide. A page that is to be used live ``starts`` by itself, as
    a lesson does.
    """

    name: str
    title: Text
    cells: Iterable[Cell] | Callable[[Course, Guide], Iterable[Cell]]
    starts: bool = False

    @property
    def id(self) -> str:
        """What JupyterLab's part of the course knows the page by."""
        return f"{FOLDER}/{self.name}"

    def made(self, course: Course, guide: Guide) -> list[Cell]:
        """Return the cells."""
        return list(self.cells(course, guide) if callable(self.cells) else self.cells)


def markdown(name: str, *, zh: str, en: str) -> Cell:
    """Return a cell of Markdown."""
    return Cell(name, text=Text(zh=zh.strip(), en=en.strip()))


def code(name: str, source: str) -> Cell:
    """Return a cell of code, which must show one thing and print nothing."""
    return Cell(name, code=source)


def _guide(course: Course, guide: Guide) -> Iterator[Cell]:
    """Make the guide: what is to be said of the course, then lesson by lesson, then what belongs to no lesson alone."""
    sections = list(guide.sections.values())
    before, after = ([each for each in sections if each.part == part] for part in ("before", "after"))
    yield code("head", "import lessons\n\nguide = lessons.open_guide()\nguide")
    yield _contents(course, before, after)
    yield code("overview", "guide.overview()")
    yield from map(_section, before)
    yield markdown("points", zh=f"## {POINTS.zh}", en=f"## {POINTS.en}")
    yield code("points-rules", "guide.rules()")
    for plan in course.lessons.values():
        yield from _lesson(plan, guide)
    yield from map(_section, after)


def _lesson(plan: LessonPlan, guide: Guide) -> Iterator[Cell]:
    told, call = guide.lessons[plan.id], f'("{plan.id}")'
    head = _heading(plan)
    yield markdown(
        f"lesson-{plan.id}",
        zh=f"## {head.zh}\n\n**{plan.question.zh}**\n\n### 目标\n\n{told.aims.zh}\n\n### 准备\n\n{told.materials.zh}",
        en=f"## {head.en}\n\n**{plan.question.en}**\n\n### Aims\n\n{told.aims.en}\n\n### Materials\n\n{told.materials.en}",
    )
    yield code(f"plan-{plan.id}", f"guide.plan{call}")
    yield markdown(
        f"advice-{plan.id}",
        zh=f"### 学生常有的偏差\n\n{told.misconceptions.zh}\n\n### 接着可以问\n\n{told.ask_next.zh}\n\n### 答案与讲解",
        en=f"### What students often get wrong\n\n{told.misconceptions.en}\n\n### What to ask next\n\n{told.ask_next.en}"
        "\n\n### Key and explanations",
    )
    yield code(f"key-{plan.id}", f"guide.key{call}")
    yield markdown(f"essay-{plan.id}", zh="### 短文与评分表", en="### The essay and its rubric")
    yield code(f"rubric-{plan.id}", f"guide.rubric{call}")


def _section(section: Section) -> Cell:
    return markdown(
        f"section-{section.id}",
        zh=f"## {section.title.zh}\n\n{section.text.zh}",
        en=f"## {section.title.en}\n\n{section.text.en}",
    )


def _heading(plan: LessonPlan) -> Text:
    number = plan.id.split("-")[0]
    return Text(zh=f"{number} {plan.title.zh}", en=f"{number} {plan.title.en}")


def _contents(course: Course, before: list[Section], after: list[Section]) -> Cell:
    """List the parts. Each link names a cell, which JupyterLab and nbconvert find; a heading in Chinese they do not."""
    parts = [(f"section-{each.id}", each.title) for each in before] + [("points", POINTS)]
    parts += [(f"lesson-{plan.id}", _heading(plan)) for plan in course.lessons.values()]
    parts += [(f"section-{each.id}", each.title) for each in after]
    zh, en = ("\n".join(f"- [{title[language]}](#cell-id={name})" for name, title in parts) for language in LANGUAGES)
    return markdown("contents", zh=f"## 目录\n\n{zh}", en=f"## Contents\n\n{en}")


POINTS = Text(zh="分数从哪里来", en="Where points come from")

GUIDE = Page("guide", Text(zh="教师手册", en="Teacher's guide"), _guide)

ASSIGN = Page(
    "assign",
    Text(zh="布置", en="Assign"),
    (
        markdown(
            "about",
            zh="# 布置\n\n"
            "选好课或单组题目，写上名称和截止时间，就得到一个**布置码**和一个**布置文件**：学生把码贴在 "
            "`00-start` 的“你的作答”里，或把文件拖进去，就看得到什么算在内、什么时候截止。\n\n"
            "- **自带的题目是练习**：答案就在公开的课程文件里。要考，请用自己的题：选一个题目文件（格式和 "
            "`data/questions` 一样），或在下面的表里写。学生拿到的一份没有答案、反馈和讲解；**答案文件留在您手里"
            "**，批改时要用。\n"
            "- **没有名字离开这台电脑**：码、文件和二维码都在这里做成，由您下载、由您发。",
            en="# Assign\n\n"
            "Choose lessons or single quizzes, give a title and a due date, and you get a **code** and a **file**"
            ": students paste the code under “Your work” in `00-start`, or drop the file there, and see what "
            "counts and by when.\n\n"
            "- **Built-in questions are practice**: their key lies in the course's public files. For a test, use "
            "questions of your own: choose a question file (in the format of `data/questions`), or write them in "
            "the form below. The students' copy has no key, feedback or explanation; **the key file stays with "
            "you**, and you grade with it.\n"
            "- **No name leaves this computer**: code, files and QR codes are made here; you download them, and "
            "you hand them out.",
        ),
        code("assign", "import lessons\n\nlessons.assign_page()"),
    ),
    starts=True,
)

GRADEBOOK = Page(
    "gradebook",
    Text(zh="批改", en="Gradebook"),
    (
        markdown(
            "about",
            zh="# 批改\n\n"
            "一步一步来：给出**布置**（文件或码；测验要用答案文件），给出**收来的文件**（文件、文件夹、压缩包，"
            "或从 Moodle、Canvas 下载的全部作业），有**班级名单**也给上，再按“评分”。\n\n"
            "- **分数由答案重新算出**，不看文件自己说得了几分；坏文件各占一行，不影响别人。\n"
            "- **认人由您来定**：名单里找不到的名字，列出相近的，等您确认，不会替您猜。\n"
            "- **没有名字离开这台电脑**：给出的和得到的都放在本笔记本旁边的文件夹里；命令行 `lessons grade` "
            "算出来的完全一样。",
            en="# Gradebook\n\n"
            "Step by step: give the **assignment** (its file or code; of a test, the key), give **what came in** "
            "(files, a folder, a zip, or all submissions as Moodle or Canvas let you download them) and, if you "
            "have one, the **class list**; then press “Grade”.\n\n"
            "- **Points are worked out from the answers**, whatever a file says of itself; each bad file is one "
            "line, and everyone else is graded.\n"
            "- **Whose a file is, you say**: for a name that is not in the list those that come near are offered, "
            "and none is guessed.\n"
            "- **No name leaves this computer**: what you give and what comes of it lies in a folder beside this "
            "notebook; `lessons grade` on the command line comes to the same.",
        ),
        code("gradebook", "import lessons\n\nlessons.gradebook_page()"),
    ),
    starts=True,
)

PAGES: tuple[Page, ...] = (GUIDE, ASSIGN, GRADEBOOK)
