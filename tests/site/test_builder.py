"""The site's files: which there are, that they lead to each other, that they are the same each time, and how they replace others."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from itertools import pairwise
from pathlib import Path, PurePosixPath

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from site_packages import SmallPackages

from lessons import cli
from lessons.drawing import compiled
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.jupyter import notebooks
from lessons.site import builder, packages
from lessons.site import pages as site_pages

KINDS = {".html", ".js", ".css", ".json", ".svg", ".png", ".zip", ".gz"}


@pytest.fixture(scope="module")
def site(build) -> dict[str, bytes]:
    return build()


def pages(site: dict[str, bytes]) -> dict[str, BeautifulSoup]:
    return {name: BeautifulSoup(content, "html.parser") for name, content in site.items() if name.endswith(".html")}


def test_a_page_for_each_lesson_in_both_languages(site, course):
    assert {name for name in site if name.endswith(".html")} == {"index.html"} | {
        f"{language}/{lesson}.html" for language in ("zh", "en") for lesson in course.lessons
    }
    assert {PurePosixPath(name).suffix for name in site} <= KINDS


def test_every_address_is_relative_and_leads_to_a_file_of_the_site(site):
    addresses_lead_to_files(site)


def addresses_lead_to_files(site: dict[str, bytes]) -> None:
    for name, page in pages(site).items():
        for tag in page.find_all(["a", "link", "script", "img"]):
            address = tag.get("href") or tag.get("src") or ""
            if address.startswith(("data:", "#")) or not address:
                continue
            if "://" in address:
                assert tag.name == "a", f"{name}: {address} would be fetched"
                continue
            assert not address.startswith("/"), address
            target = os.path.normpath(PurePosixPath(name).parent / address.partition("#")[0])
            assert target in site, f"{name}: {address}"


def about(page: BeautifulSoup) -> dict:
    return json.loads(page.find(id="lessons-site").string)


def test_a_page_can_be_read_without_any_script(site, root: Path):
    page = pages(site)["en/02-places.html"]
    stored = json.loads((root / "notebooks/en/02-places.ipynb").read_bytes())
    code = [cell for cell in stored["cells"] if cell["cell_type"] == "code"]
    assert [area["data-cell"] for area in page.select("[data-cell]")] == [str(number) for number in range(len(code))]
    for area, cell in zip(page.select("[data-cell]"), code, strict=True):
        shown = "".join(cell["outputs"][0]["data"]["text/html"]).replace(".ipynb", ".html")
        assert area.get_text() == BeautifulSoup(shown, "html.parser").get_text()
    assert about(page)["cells"] == ["".join(cell["source"]) for cell in code]
    assert len(page.select(".jp-MarkdownCell h2")) == len(stored["cells"]) - len(code)
    assert page.select_one("noscript").get_text(strip=True)
    assert ".ipynb" not in page.main.get_text() + "".join(a["href"] for a in page.find_all("a"))


def test_a_page_names_its_parts_with_their_sizes(site):
    for name, page in pages(site).items():
        if name == "index.html":
            continue
        parts = about(page)["parts"]
        assert {part["name"] for part in parts} == {"worker.js", "python.wasm", "library.zip", "packages.zip"}
        assert all(len(site[part["file"]]) == part["bytes"] for part in parts)


def unpacked(site: dict[str, bytes], name: str) -> bytes:
    [file] = [file for file in site if file.endswith(f"/{name}.gz")]
    return gzip.decompress(site[file])


def test_what_goes_along_and_what_does_not(site):
    with zipfile.ZipFile(io.BytesIO(unpacked(site, "packages.zip"))) as archive:
        names = set(archive.namelist())
        assert archive.read("comm/__init__.py") == b"x = 1\n"
    assert {
        "lessons/__init__.py",
        "lessons/site/kernel.py",
        "lessons/course/data/course.toml",
        "lessons/locale/zh.json",
    } <= names
    rooms = {name.split("/")[1] for name in names if name.startswith("lessons/")}
    assert not rooms & {"authoring", "exchange", "jupyter", "labextension", "template", "cli.py"}
    assert not [name for name in names if "teacher" in name and "data" not in name]
    assert not names & {"lessons/classroom/grader.py", "lessons/classroom/rosters.py", "lessons/locale/fr.json"}
    assert {"lessons/classroom/assignments.py", "lessons/views/quiz/quiz.py"} <= names
    assert {
        name for name in names if name.startswith("lessons/course/data/") and name.endswith(("toml", "geojson"))
    } == {"lessons/course/data/course.toml"}
    with zipfile.ZipFile(io.BytesIO(unpacked(site, "library.zip"))) as archive:
        assert archive.namelist() == ["json/__init__.py", "typing.py"]


def test_pyodides_modules_become_one_script_that_imports_nothing(site):
    script = unpacked(site, "worker.js").decode()
    assert not re.search(r"\bexport\b[ {]|import\.meta", script.partition("pyodideParts")[2])
    assert '"packages": {}' in script
    assert "return ld;" in script
    assert "return make;" in script


def test_another_pyodide_than_this_one_is_noticed(monkeypatch):
    runtime = {**SmallPackages().runtime, "pyodide.mjs": b"export default 1;"}
    with pytest.raises(ValueError, match="Pyodide's modules"):
        builder._classic(runtime)


def test_the_same_bytes_every_time(site, build):
    assert build() == site


def test_for_a_disk_the_parts_are_scripts(build, site):
    made = build(scripts=True)
    assert not [name for name in made if name.endswith(".gz") or name == builder.SERVICE_WORKER]
    [wasm] = [content.decode() for name, content in made.items() if name.endswith("/python.wasm.js")]
    text = re.fullmatch(r'lessonsPart\("python\.wasm", "(.*)"\);\n', wasm)
    assert gzip.decompress(base64.b64decode(text[1])) == b"\0asm"
    assert about(pages(made)["zh/00-start.html"])["worker"] == ""


def kept(site: dict[str, bytes]) -> dict:
    return json.loads(re.match(r"self\.lessonsSite = (.*);\n", site[builder.SERVICE_WORKER].decode())[1])


def test_the_service_worker_knows_every_file_by_its_digest(site):
    """The pages come in one file: a first visit may ask for few."""
    packed = json.loads(gzip.decompress(site[builder.PAGES]))
    parts = {name: content for name, content in site.items() if name.startswith("parts/")}
    assert packed == {
        name: content.decode()
        for name, content in site.items()
        if name not in parts and name not in {builder.PAGES, builder.SERVICE_WORKER}
    }
    about = kept(site)
    assert about["pages"] == builder.PAGES
    assert about["files"] == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in {**parts, builder.PAGES: site[builder.PAGES]}.items()
    }
    assert len(about["files"]) + len({"the page", "icon", "manifest", builder.SERVICE_WORKER}) <= 15


@pytest.fixture(scope="module")
def french(root: Path, tmp_path_factory) -> Path:
    """The content of a course in French alone, built: drawn, with its lessons' notebooks beside it."""
    folder = tmp_path_factory.mktemp("french") / "cours"
    data = Path(shutil.copytree(root / "tests" / "support" / "french_course" / "data", folder / "data"))
    (data / "guide.toml").unlink()  # the teacher's pages are in no site, and take as long again
    compiled.write(data)
    notebooks.write(data, folder / "notebooks")
    return data


@pytest.fixture(scope="module")
def french_site(build, french: Path) -> dict[str, bytes]:
    return build(french)


FRENCH = [f"fr/{lesson}.html" for lesson in ("a-la-une", "b-le-temps", "c-la-lettre")]


def test_a_course_in_one_language_has_pages_in_it_alone_that_lead_to_each_other(french_site):
    made = pages(french_site)
    assert set(made) == {"index.html", *FRENCH}
    addresses_lead_to_files(french_site)
    assert [a["href"] for a in made["index.html"].select(".site-lessons a")] == FRENCH
    for name, following in pairwise(FRENCH):
        assert following in {f"fr/{a['href']}" for a in made[name].select("main a")}
    for name in FRENCH:
        assert made[name].select_one("nav a")["href"] == "../index.html"
        assert ".ipynb" not in french_site[name].decode().partition("<script")[0]


def test_pages_and_manifest_say_that_they_are_in_the_courses_language(french_site):
    made = pages(french_site)
    for name, page in made.items():
        assert page.html["lang"] == "fr", name
        assert not [tag for tag in page.find_all(lang=True) if tag["lang"].startswith("zh")], name
        assert name == "index.html" or about(page)["language"] == "fr"
    [contents] = made["index.html"].select(".site-start > section")
    assert contents["lang"] == "fr"
    manifest = json.loads(french_site["manifest.json"])
    assert (manifest["lang"], manifest["name"], manifest["short_name"]) == (
        "fr",
        "Le pont de Valdoré",
        "Le pont de Valdoré",
    )
    assert made["index.html"].title.get_text() == "Le pont de Valdoré"


@pytest.mark.parametrize("name", FRENCH)
def test_what_goes_along_is_enough_for_a_further_language(
    french: Path, french_site, root: Path, tmp_path: Path, name: str
):
    """Each cell runs with the packed package and course alone, and shows what is stored."""
    with zipfile.ZipFile(io.BytesIO(unpacked(french_site, "packages.zip"))) as archive:
        archive.extractall(tmp_path, [each for each in archive.namelist() if each.startswith("lessons/")])
    notebook = french.parent / "notebooks" / name.replace(".html", ".ipynb")
    asked = ",".join(each.split("-")[0] for each in packages.Asked.read().wheels)
    command = [sys.executable, root / "tests/support/site_kernel.py", notebook]
    done = subprocess.run(
        [*command, tmp_path / "lessons/course/data", tmp_path / "work", asked],
        input="",
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)["shown"]
    code = [cell for cell in json.loads(notebook.read_bytes())["cells"] if cell["cell_type"] == "code"]
    assert shown.keys() == {cell["id"] for cell in code}
    for cell in code:
        assert shown[cell["id"]].get("html") == "".join(cell["outputs"][0]["data"]["text/html"]), shown[cell["id"]]


def test_the_start_page_leads_to_each_language_and_a_lesson_to_its_first_questions(site, french_site):
    made = pages(site)
    assert [(a["href"], a["lang"]) for a in made["index.html"].select("nav a")] == [
        ("#zh-Hans", "zh-Hans"),
        ("#en", "en"),
    ]
    assert all(made["index.html"].select_one(a["href"]) for a in made["index.html"].select("nav a"))
    assert not pages(french_site)["index.html"].select("nav"), "there is but one"
    for name, page in made.items():
        if name != "index.html" and (asked := page.select(".lsn-quiz")):
            (led,) = page.select("#questions")
            assert led.select_one(".lsn-quiz") is asked[0], name
            assert page.select_one(".site-skip")["href"] == "#questions"


def test_a_course_in_two_languages_says_both(site):
    start = BeautifulSoup(site["index.html"], "html.parser")
    manifest = json.loads(site["manifest.json"])
    assert manifest["lang"] == start.html["lang"] == "zh-Hans"
    assert manifest["name"].startswith(f"{manifest['short_name']} · ")
    assert start.title.get_text() == manifest["name"]
    assert [section["lang"] for section in start.select("section")] == ["zh-Hans", "en"]


@pytest.mark.parametrize("folder", ["", "../fr/", "../zh-Hant/"])
def test_a_link_to_another_lesson_leads_to_its_page_in_any_language(folder: str):
    link = '<a href="{}02-places{}#where">'
    assert site_pages._linked(link.format(folder, ".ipynb")) == link.format(folder, ".html")


@pytest.mark.parametrize("address", ["https://other.example/a.ipynb", "../../fr/a.ipynb", "files/a.ipynb"])
def test_a_notebook_elsewhere_is_left_as_it_is(address: str):
    assert site_pages._linked(f'<a href="{address}">') == f'<a href="{address}">'


def test_the_command_speaks_one_of_the_courses_languages(french: Path, french_site, node, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(packages, "Packages", lambda *_, **__: SmallPackages())
    asked = ["site", str(tmp_path / "site"), "--course", str(french.parent), "--language"]
    refused = CliRunner().invoke(cli.main, [*asked, "en"])
    assert refused.exit_code == 2
    assert "'en'" in refused.stderr
    assert '"fr"' in refused.stderr
    assert not (tmp_path / "site").exists()
    done = CliRunner().invoke(cli.main, [*asked, "fr"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert texts.translate("command.course", "fr", folder=french) in done.stderr
    assert on_disk(tmp_path / "site") == french_site


@pytest.fixture
def own(data: Path, root: Path) -> Path:
    """A course's content that a test may change, with its notebooks beside it."""
    shutil.copytree(root / "notebooks", data.parent / "notebooks")
    return data


def test_another_content_is_another_build(own: Path, build, site):
    path = own / "README.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    made = build(own)
    folders = [{name.split("/")[1] for name in each if name.startswith("parts/")} for each in (site, made)]
    assert [len(each) for each in folders] == [1, 1]
    assert folders[0] != folders[1]
    assert kept(made)["version"] != kept(site)["version"]


@pytest.mark.parametrize("fault", ["missing", "broken", "stale", "never run"])
def test_a_notebook_that_is_not_the_contents(own: Path, build, fault: str):
    path = own.parent / "notebooks" / "en" / "03-time.ipynb"
    book = json.loads(path.read_bytes())
    if fault == "missing":
        path.unlink()
    elif fault == "broken":
        path.write_text("{", encoding="utf-8")
    else:
        cell = next(
            cell for cell in book["cells"] if cell["cell_type"] == ("code" if fault == "never run" else "markdown")
        )
        cell.update({"outputs": []} if fault == "never run" else {"source": ["other"]})
        path.write_text(json.dumps(book), encoding="utf-8")
    with pytest.raises(LessonError, match=r"03-time\.ipynb.*lessons build"):
        build(own)


def test_drawings_that_are_not_the_contents(own: Path, build):
    path = own / "passages.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n# Changed.\n", encoding="utf-8")
    with pytest.raises(LessonError, match=r"drawn.*lessons build"):
        build(own)


def on_disk(folder: Path) -> dict[str, bytes]:
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: content for name, content in files.items() if name != builder.LIST}


def test_a_new_build_replaces_the_old_one_and_nothing_else(tmp_path: Path):
    old = {"index.html": b"1", "parts/a/x.gz": b"a", "zh/old.html": b"o", "zh/changed.html": b"c", "offline.js": b"1"}
    new = {"index.html": b"2", "parts/b/x.gz": b"b", "zh/new.html": b"n", "offline.js": b"2"}
    out = tmp_path / "a" / "site"
    builder.write(old, out, language="en")
    assert on_disk(out) == old
    (out / "zh/changed.html").write_bytes(b"by hand")
    (out / "CNAME").write_bytes(b"school.example")
    builder.write(new, out, language="en")
    assert on_disk(out) == {**new, "zh/changed.html": b"by hand", "CNAME": b"school.example"}
    assert not (out / "parts/a").exists()
    listed = json.loads((out / builder.LIST).read_bytes())["files"]
    assert listed == {name: hashlib.sha256(content).hexdigest() for name, content in new.items()}


def test_a_file_that_is_the_same_is_not_written_again(tmp_path: Path, monkeypatch):
    """A service that copies what has changed has nothing to do."""
    old, new = {"index.html": b"1", "parts/a/x.gz": b"a"}, {"index.html": b"2", "parts/a/x.gz": b"a"}
    builder.write(old, tmp_path, language="en")
    written = []
    monkeypatch.setattr(builder, "replace", lambda path, content: written.append((path.name, content)))
    builder.write(new, tmp_path, language="en")
    assert written[0] == ("index.html", b"2")
    assert [name for name, _ in written] == ["index.html", builder.LIST]


def test_a_list_that_leads_outside_removes_nothing_there(tmp_path: Path):
    out, outside = tmp_path / "site", tmp_path / "mine.txt"
    outside.write_bytes(b"mine")
    builder.write({"index.html": b"1"}, out, language="en")
    listed = {"site": 1, "files": {"../mine.txt": hashlib.sha256(b"mine").hexdigest()}}
    (out / builder.LIST).write_text(json.dumps(listed), encoding="utf-8")
    builder.write({"index.html": b"2"}, out, language="en")
    assert outside.read_bytes() == b"mine"


@pytest.mark.parametrize("listed", [None, "{", "[]", '{"site": 2, "files": {}}'])
def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, listed: str | None):
    (tmp_path / "thesis.txt").write_bytes(b"mine")
    if listed is not None:
        (tmp_path / builder.LIST).write_text(listed, encoding="utf-8")
    before = on_disk(tmp_path)
    with pytest.raises(LessonError, match="nothing was written"):
        builder.write({"index.html": b"1"}, tmp_path, language="en")
    assert on_disk(tmp_path) == before


def test_a_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "site").write_bytes(b"a file")
    with pytest.raises(LessonError, match="site"):
        builder.write({"index.html": b"1"}, tmp_path / "site", language="en")
