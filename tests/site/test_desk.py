"""The teacher's pages of the site: their files, their kernel in a Python that has only what a browser's has, and its folder."""

from __future__ import annotations

import base64
import gzip
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from openpyxl import Workbook
from simulated_class import Simulation

from lessons import cli
from lessons.classroom import assignments
from lessons.classroom.grader import Grader
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.journal import submission
from lessons.site import builder, desk
from lessons.site.packages import Asked

MODULES = {"opencc_python_reimplemented": "opencc"}
"""A package that is imported by another name."""


@pytest.fixture(scope="module")
def desks(build) -> dict[str, bytes]:
    return build(edition=builder.TEACHER)


def packed(made: dict[str, bytes], name: str) -> zipfile.ZipFile:
    [file] = [file for file in made if file.endswith(f"/{name}.gz")]
    return zipfile.ZipFile(io.BytesIO(gzip.decompress(made[file])))


def test_its_pages_lead_to_each_other_and_to_no_notebook_that_is_not_there(desks):
    pages = {name: BeautifulSoup(content, "html.parser") for name, content in desks.items() if name.endswith(".html")}
    assert set(pages) == {
        "index.html",
        *(f"{tag}/{name}.html" for tag in ("zh", "en") for name in ("assign", "gradebook")),
    }
    for name, page in pages.items():
        for tag in page.find_all(["a", "link", "script"]):
            address = tag.get("href") or tag.get("src") or "#"
            if not address.startswith("#"):
                assert os.path.normpath(Path(name).parent / address.partition("#")[0]) in desks, f"{name}: {address}"
        assert page.body["class"] == ["site-desk"]
    told = pages["en/gradebook.html"].main.get_text()
    assert "02 Places" in told, "the lessons are named although nothing leads to them"
    assert "beside this notebook" not in told


def test_one_view_comes_alive_on_each(desks):
    for name in ("assign", "gradebook"):
        page = BeautifulSoup(desks[f"zh/{name}.html"], "html.parser")
        about = json.loads(page.find(id="lessons-site").string)
        assert about["cells"] == [f"import lessons\n\nlessons.{name}_page()"]
        assert about["kernel"] == "desk"
        assert [area["data-cell"] for area in page.select("[data-cell]")] == ["0"]
        assert about["words"]["kept"] == texts.translate("site.desk.kept", "zh")
        assert about["words"]["again"] == texts.translate("site.page.again", "zh")


@pytest.mark.parametrize(("scripts", "asks"), [(False, "connect-src 'self'"), (True, "connect-src 'none'")])
def test_a_browser_is_told_that_nothing_may_leave_the_page(build, scripts: bool, asks: str):
    made = build(scripts=scripts, edition=builder.TEACHER)
    for name in (name for name in made if name.endswith(".html")):
        policy = BeautifulSoup(made[name], "html.parser").find("meta", {"http-equiv": "Content-Security-Policy"})[
            "content"
        ]
        assert policy.startswith("default-src 'none';")
        assert asks in policy
        assert not re.search(r"https?:|\*", policy)


def test_what_goes_along_for_teachers_and_for_no_student(desks, build):
    with packed(desks, "packages.zip") as archive, packed(build(), "packages.zip") as students:
        theirs = set(archive.namelist())
        assert {
            "lessons/views/teacher/gradebook.py",
            "lessons/exchange/formats.py",
            "lessons/site/desk.py",
            "lessons/static/class_page.css",
        } <= theirs - set(students.namelist())
        assert not [name for name in theirs if name.split("/")[1] in {"authoring", "jupyter", "template"}]
    assert build(edition=builder.TEACHER) == desks, "the same bytes every time"


def test_python_for_teachers_can_draw_a_links_picture(build):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as library:
        for name in ("xml/sax/saxutils.py", "xml/dom/minidom.py", "json/__init__.py"):
            library.writestr(name, "")
    for edition, more in ((builder.STUDENT, []), (builder.TEACHER, ["xml/sax/saxutils.py"])):
        with zipfile.ZipFile(io.BytesIO(builder._library(archive.getvalue(), edition))) as kept:
            assert kept.namelist() == ["json/__init__.py", *more]


def test_a_teachers_site_replaces_no_students(tmp_path: Path):
    files = {"index.html": b"1"}
    builder.write(files, tmp_path, language="en")
    with pytest.raises(LessonError, match="nothing was written"):
        builder.write({"index.html": b"2"}, tmp_path, language="en", edition=builder.TEACHER)
    builder.write({"index.html": b"2"}, tmp_path / "t", language="en", edition=builder.TEACHER)
    builder.write({"index.html": b"3"}, tmp_path / "t", language="en", edition=builder.TEACHER)
    with pytest.raises(LessonError, match="nothing was written"):
        builder.write(files, tmp_path / "t", language="en")
    assert [(tmp_path / name).read_bytes() for name in ("index.html", "t/index.html")] == [b"1", b"3"]


def test_a_course_without_a_guide_has_no_pages_for_teachers(data: Path, build):
    (data / "guide.toml").unlink()
    with pytest.raises(LessonError, match=r"guide\.toml"):
        build(data, edition=builder.TEACHER)


def test_what_is_told_here_takes_the_values_of_what_is_told_elsewhere():
    values = lambda text: set(re.findall(r"\{(\w+)\}", text))  # noqa: E731
    for language in texts.locales():
        table = texts.table(language)
        assert not [key for key, here in desk.SAID.items() if not values(table[here]) <= values(table[key])]


# The folder.


def test_a_folder_tells_what_changed_since_it_was_asked(tmp_path: Path):
    (tmp_path / "before").write_bytes(b"1")
    folder = desk.Folder(tmp_path)
    assert folder.changed() == []
    (tmp_path / "in" / "it").mkdir(parents=True)
    (tmp_path / "in" / "it" / "a").write_bytes(b"a")
    (tmp_path / ".b.part").write_bytes(b"not whole")
    assert folder.changed() == [("in/it/a", b"a")]
    with (tmp_path / "before").open("ab") as file:
        file.write(b"2")
    assert folder.changed() == [("before", b"12")]
    (tmp_path / "in" / "it" / "a").unlink()
    assert folder.changed() == [("in/it/a", None)]


def test_a_file_that_is_replaced_within_an_instant_by_one_as_long_has_changed(tmp_path: Path):
    path, other = tmp_path / "marks", tmp_path / ".marks.part"
    path.write_bytes(b"1")
    folder, moment = desk.Folder(tmp_path), path.stat().st_mtime_ns
    other.write_bytes(b"2")
    os.utime(other, ns=(moment, moment))
    other.replace(path)
    assert folder.changed() == [("marks", b"2")]


def test_how_far_a_grading_is_is_said_at_once_and_all_else_once_it_is_kept():
    running, heard = desk.Kernel.__new__(desk.Kernel), []
    running._sent, running.at_once = [], heard.append
    said = [("comm_msg", "a", json.dumps({"content": {"type": kind}}), []) for kind in ("progress", "state")]
    for each in said:
        running._say(each)
    assert (heard, running._sent) == (said[:1], said[1:])


# A class, graded with what goes along.


def sent(kind: str, *files: tuple[str, bytes]) -> list[tuple[str, Any]]:
    told = [{"name": name, "size": len(data), "changed": 1_790_000_000} for name, data in files]
    whole = base64.b64encode(b"".join(data for _, data in files)).decode()
    return [
        ("gradebook", {"type": "upload", "kind": kind, "files": told}),
        ("gradebook", {"type": "part", "bytes": whole}),
    ]


def test_a_class_comes_to_the_same_as_on_the_command_line(desks, root: Path, course, tmp_path: Path):
    """With the packed package and course alone; the class list is a workbook, an answer in traditional characters."""
    given = assignments.make("一班", course=course, names=["01-source"], due="2026-12-01 20:00", zone="Asia/Shanghai")
    simulation = Simulation(Grader(given, course=course), size=4)
    came = tmp_path / "came"
    simulation.write(came)
    lines = [
        msgspec.structs.replace(line, answer="宣傳部") if getattr(line, "q", "") == "who-supplied" else line
        for line in simulation.lines(next(simulation.pupils()))
    ]
    min(came.iterdir()).write_text(submission.write(lines, course=course.id), encoding="utf-8")
    for path in came.iterdir():
        os.utime(path, (1_790_000_000, 1_790_000_000))
    people = Workbook()
    for row in (("学号", "姓名"), *((pupil.number, pupil.name) for pupil in simulation.pupils())):
        people.active.append(row)
    people.save(tmp_path / "list.xlsx")
    (tmp_path / "assignment.json").write_bytes(assignments.encode(given))
    files = [(path.name, path.read_bytes()) for path in sorted(came.iterdir())]
    answers = run(
        desks,
        root / "notebooks/teacher/zh/gradebook.ipynb",
        tmp_path,
        ("gradebook", {"type": "code", "code": assignments.code(given)}),
        *sent("class", ("list.xlsx", (tmp_path / "list.xlsx").read_bytes())),
        *sent("submissions", *files),
        ("gradebook", {"type": "grade"}),
        ("gradebook", {"type": "table", "name": "gradebook.csv", "start": 0}),
        ("gradebook", {"type": "feedback", "release": False}),
    )
    told = [said["content"] for answer in answers["answers"] for said in answer["said"] if said["method"] == "custom"]
    assert [each["text"] for each in told if each["type"] == "refused"] == []
    assert answers["answers"][4]["stored"][0][0].endswith("/submissions.zip")
    asked = [tmp_path / "assignment.json", came, "--class", tmp_path / "list.xlsx", "--out", tmp_path / "out"]
    done = CliRunner().invoke(cli.main, ["grade", *map(str, asked), "--language", "zh"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    [table] = answers["answers"][-2]["bytes"]
    assert base64.b64decode(table) == (tmp_path / "out" / "gradebook.csv").read_bytes()
    assert sum(name.endswith(".html") and "/feedback/" in name for name, _ in answers["answers"][-1]["stored"]) == 4
    assert {"openpyxl", "opencc"} <= set(answers["imported"]), "or what is typed counts otherwise than there"


def test_an_assignment_with_a_zone_and_a_picture_of_its_link(desks, root: Path, tmp_path: Path):
    form = {
        "title": "一班",
        "names": ["02-places"],
        "due": "2099-09-30T20:00",
        "zone": "Asia/Shanghai",
        "address": "https://school.example/site/",
    }
    [answer] = run(
        desks, root / "notebooks/teacher/en/assign.ipynb", tmp_path, ("assign", {"type": "make", "form": form})
    )["answers"]
    [made] = [said["content"]["made"] for said in answer["said"]]
    assert "2099-09-30 20:00" in made["about"]
    assert made["links"][0]["picture"].startswith("data:image/svg+xml;base64,")
    assert made["saved"] == texts.translate("site.said.saved", "en")
    assert f"assignments/{made['id']}.json" in dict(answer["stored"])


def test_every_format_of_a_question_bank_can_be_written(desks, root: Path, tmp_path: Path):
    [formats] = run(desks, root / "notebooks/teacher/en/assign.ipynb", tmp_path, ("assign", {"type": "formats"}))[
        "answers"
    ]
    names = [each["id"] for each in formats["said"][0]["content"]["formats"]]
    messages = [("assign", {"type": "export", "to": name, "names": ["02-places"]}) for name in names]
    for answer in run(desks, root / "notebooks/teacher/en/assign.ipynb", tmp_path, *messages)["answers"]:
        assert answer["said"][0]["content"]["name"], answer


def run(made: dict[str, bytes], notebook: Path, folder: Path, *messages: tuple[str, Any]) -> dict[str, Any]:
    """Run a page's cell as `site_kernel` does, with the packed package and course alone."""
    with packed(made, "packages.zip") as archive:
        archive.extractall(folder / "p", [name for name in archive.namelist() if name.startswith("lessons/")])
    (folder / "work").mkdir(exist_ok=True)
    packages = (name.split("-")[0] for name in Asked.read(teacher=True).wheels)
    asked = ",".join(MODULES.get(name, name) for name in packages)
    command = [sys.executable, Path(__file__).parents[1] / "support/site_kernel.py", notebook]
    done = subprocess.run(
        [*command, folder / "p/lessons/course/data", folder / "work", asked, "desk"],
        input="\n".join(map(json.dumps, messages)),
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder / "p"), "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
