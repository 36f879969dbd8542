"""The whole site: which files it has, the same bytes every time, and how they replace those of an earlier build.

All that makes pages live lies in a folder named by a digest of it, so that no page can ever get another build's parts.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import nbformat

from lessons.classroom.files import replace
from lessons.content.model import Course, Language
from lessons.drawing import compiled
from lessons.drawing.compiled import CompiledCourse
from lessons.errors import LessonError
from lessons.i18n import texts
from lessons.jupyter import notebooks, teacher_pages
from lessons.paths import PACKAGE, static
from lessons.schema import LANGUAGES
from lessons.views.base import STYLES

from . import modules, pages
from .packages import Packages

LIST = "files.json"
"""The list of a site's files with a digest of each: by it the next build knows what it may replace."""
SERVICE_WORKER = "offline.js"
PAGES = "pages.json.gz"
COURSE = "course.toml"

ROOMS = ("assessment", "classroom", "content", "drawing", "i18n", "journal", "locale", "presentation", "views")
"""The rooms of this package that a lesson's page may use; of them and the modules beside them, what it can come to import."""
STARTS = ("lessons", "lessons.site.kernel")
"""The modules that a page imports first."""
STATIC = (
    *STYLES,
    "notebook.css",
    "latin.css",
    "map-page.css",
    "feedback.css",
    "bundles/loader.js",
    "bundles/student.js",
    "bundles/map-page.js",
    "vendor/leaflet/leaflet.css",
    "vendor/leaflet/leaflet.js",
    "vendor/gcoord/gcoord.js",
)
LEFT_OUT = (
    "cli.py",
    "maps.py",
    "saving.py",
    "sockets.py",
    "views/client/",
    "views/teacher/",
    "drawing/folium_elements.py",
)


class Edition(NamedTuple):
    """For whom a site is, and what goes along with its pages: what they begin with, of which rooms, and further files."""

    kind: str
    """As the site's list has it: a build brings only its own kind up to date."""
    script: str
    rooms: tuple[str, ...]
    starts: tuple[str, ...]
    static: tuple[str, ...]
    left_out: tuple[str, ...]
    library: tuple[str, ...] = ()
    """What of Python's own library it needs although students do not."""


STUDENT = Edition("", "site.js", ROOMS, STARTS, STATIC, LEFT_OUT)
TEACHER = Edition(
    "teacher",
    "site-desk.js",
    (*ROOMS, "exchange"),
    ("lessons", "lessons.site.desk", "lessons.views.teacher.assign", "lessons.views.teacher.gradebook"),
    (*STATIC, "bundles/teacher.js", "assign.css", "class_page.css", "gradebook.css"),
    tuple(name for name in LEFT_OUT if name != "views/teacher/"),
    ("xml/sax/",),
)
"""Assigning and grading. Names and keys come to these pages: they are a site of their own, never among the students'."""

STANDARD = re.compile(
    r"(_pyrepl|curses|dbm|ensurepip|idlelib|lib2to3|multiprocessing|pydoc_data|sqlite3|tkinter|turtledemo|unittest|venv)/"
    r"|(wsgiref|xmlrpc)/|xml/(dom|sax)/|ctypes/(macholib/|util|_aix)|asyncio/(windows_|proactor_|tools|__main__)"
    r"|(_pyio|antigravity|cProfile|compileall|doctest|fileinput|filecmp|getpass|imaplib|mailbox|modulefinder|nturl2path|optparse|pdb"
    r"|pickletools|poplib|profile|pstats|pty|pyclbr|pydoc|sched|shelve|smtplib|sre_\w+|symtable|tabnanny|this|timeit|trace|turtle|wave"
    r"|zipapp)\.py$"
    r"|encodings/(cp(?!437|950)\d+|hp_\w+|iso8859_\d+|iso2022_\w+|johab|koi8_\w|kz\w+|mac_\w+|mbcs|oem|palmos|ptcp\w+|tis_620)\.py$"
)
"""What of Python's own library is for servers, shells, developers and other systems, or reads what was written before Unicode
in other scripts than the Chinese. By name, not by what was seen in use: a lesson of another course may use more than ours."""


def files(
    data: Path,
    *,
    parts: Mapping[str, bytes],
    version: str,
    language: Language,
    scripts: bool = False,
    edition: Edition = STUDENT,
) -> dict[str, bytes]:
    """Return every file of the site, by its path in it.

    Args:
        data: the course's content, with its notebooks beside it.
        parts: what makes a page live, as `live_parts` has it.
        version: Pyodide's.
        language: of errors.
        scripts: whether the parts are scripts, for pages that are opened from a disk: no page there may fetch a file.
        edition: whose pages.

    Raises:
        LessonError: where a stored notebook is missing or stale, or the course has no pages for teachers.

    """
    compiled = CompiledCourse(data)
    course = compiled.full
    script = static(f"bundles/{edition.script}").encode()
    digest = hashlib.blake2b(digest_size=6)
    for name, content in sorted({**parts, edition.script: script}.items()):
        digest.update(f"{name} {len(content)} {scripts} ".encode() + content)
    folder = f"parts/{digest.hexdigest()}"
    made = {f"{folder}/{edition.script}": script}
    listed = []
    for name, content in sorted(parts.items()):
        file = f"{folder}/{name}.{'js' if scripts else 'gz'}"
        made[file] = _as_script(name, content) if scripts else content
        listed.append(pages.Part(name, file, len(made[file])))
    live = pages.Live(f"{folder}/{edition.script}", listed, "" if scripts else SERVICE_WORKER)
    runtime = f"Python: Pyodide {version}"
    if edition is TEACHER:
        for spoken, desk, book in _desks(data, course, language):
            page = pages.desk_page(desk, book, course=course, language=spoken, live=live)
            made[f"{spoken}/{desk.name}.html"] = page.encode()
        made["index.html"] = pages.desks_page(course, live=live, runtime=runtime).encode()
    else:
        for (spoken, name), book in _books(data, course, language):
            page = pages.lesson_page(course.lessons[name], book, course=course, language=spoken, live=live)
            made[f"{spoken}/{name}.html"] = page.encode()
        first = next(iter(course.lessons))
        maps = {each: compiled.text(f"{first}.map.{each}.svg") for each in course.languages}
        made["index.html"] = pages.start_page(course, maps, live=live, runtime=runtime).encode()
    made["manifest.json"] = pages.manifest(course).encode()
    made["icon.svg"] = pages.ICON.encode()
    if not scripts:
        made |= offline(made)
    return dict(sorted(made.items()))


def _desks(data: Path, course: Course, language: Language) -> Iterator[tuple[Language, teacher_pages.Page, Any]]:
    """Yield each of the teacher's stored notebooks that is a page of the site."""
    names = {
        (spoken, page): f"{teacher_pages.FOLDER}/{spoken}/{page.name}"
        for page in pages.DESKS
        for spoken in course.languages
    }
    fresh = notebooks.composed(data)
    if not all(f"{name}.ipynb" in fresh for name in names.values()):
        raise LessonError(texts.translate("site.build.no-guide", language, folder=data))
    for (spoken, page), name in names.items():
        yield spoken, page, _stored(data, name, fresh, language)


def _books(data: Path, course: Course, language: Language) -> Iterator[tuple[tuple[Language, str], Any]]:
    """Yield each lesson's stored notebook."""
    fresh = notebooks.composed(data)
    for plan in course.lessons.values():
        for spoken in course.languages:
            yield (spoken, plan.id), _stored(data, f"{spoken}/{plan.id}", fresh, language)


def _stored(data: Path, name: str, fresh: Mapping[str, Any], language: Language) -> Any:
    """Return a stored notebook, which must be what the course's content makes now."""
    path = data.parent / "notebooks" / f"{name}.ipynb"
    try:
        book = nbformat.read(path, as_version=4)
    except (OSError, ValueError) as error:
        raise LessonError(texts.translate("site.build.no-notebook", language, name=path)) from error
    if _cells(book) != _cells(fresh[f"{name}.ipynb"]) or not all(map(_is_shown, book.cells)):
        raise LessonError(texts.translate("site.build.stale", language, name=path))
    return book


def _cells(book: Any) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in book.cells]


def _is_shown(cell: Any) -> bool:
    return cell.cell_type != "code" or any("text/html" in output.get("data", {}) for output in cell.outputs)


def live_parts(
    data: Path, *, packages: Packages, node: str, language: Language, edition: Edition = STUDENT
) -> dict[str, bytes]:
    """Return what makes a page live, packed: Python, its library, the packages with ours and the course, and their worker.

    Args:
        data: the course's content.
        packages: what Python in a browser needs.
        node: the path of Node.
        language: of errors.
        edition: whose pages.

    Raises:
        LessonError: where what was drawn ahead is stale (no browser draws it anew), or something cannot be fetched or compiled.

    """
    if not CompiledCourse(data).is_current:
        raise LessonError(texts.translate("site.build.stale", language, name=data / "drawn"))
    runtime = packages.runtime
    own = dict(_package(data, edition))
    library, installed = _compiled(
        [_library(runtime["python_stdlib.zip"], edition), _archive({**packages.members, **own})],
        runtime=runtime,
        node=node,
        language=language,
    )
    worker = static("bundles/site-worker.js").encode() + b"\n" + _classic(runtime)
    made = {
        "worker.js": worker,
        "python.wasm": runtime["pyodide.asm.wasm"],
        "library.zip": library,
        "packages.zip": installed,
    }
    return {name: _packed(content) for name, content in made.items()}


def _package(data: Path, edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Yield what of this package a page can come to use, and the course inside it, where an installed package has it."""
    files = {f"lessons/{name}": content for name, content in _rooms(data, edition)}
    imported = modules.needed(files, edition.starts)
    yield from ((name, content) for name, content in files.items() if not name.endswith(".py") or name in imported)
    yield from ((f"lessons/course/data/{name}", content) for name, content in _course(data))


def _rooms(data: Path, edition: Edition) -> Iterator[tuple[str, bytes]]:
    spoken = {*LANGUAGES, *(texts.locale_of(language) for language in CompiledCourse(data).course.languages)}
    others = {f"locale/{tag}.json" for tag in texts.locales() if tag not in spoken}
    for path in sorted(PACKAGE.rglob("*")):
        name = path.relative_to(PACKAGE).as_posix()
        room = name.split("/")[0]
        used = name in {f"static/{each}" for each in edition.static}
        used = used or name in ("site/__init__.py", "site/kernel.py", "site/desk.py")
        goes = room in edition.rooms or (name == room and name.endswith(".py"))
        used = used or (goes and not name.startswith(edition.left_out))
        if used and name not in others and path.is_file() and "__pycache__" not in path.parts:
            yield name, path.read_bytes().replace(b"\r\n", b"\n")


def _course(data: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the course as it is read without drawing: what authors edit stays behind, but for what says there is a course."""
    edited = set(compiled.content(data, guide=True)) - {data / COURSE}
    manifest = f"{compiled.FOLDER}/manifest.json"
    for path in sorted(data.rglob("*")):
        name = path.relative_to(data).as_posix()
        if path not in edited and path.is_file() and not any(part.startswith(".") for part in Path(name).parts):
            content = path.read_bytes()
            if name == manifest:  # the drawings are those of the content that is there
                about = {**json.loads(content), "content": compiled.digest([(COURSE, (data / COURSE).read_bytes())])}
                content = json.dumps(about, indent=1).encode() + b"\n"
            yield name, content


def _library(archive: bytes, edition: Edition) -> bytes:
    def stays(name: str) -> bool:
        return not STANDARD.match(name) or (bool(edition.library) and name.startswith(edition.library))

    with zipfile.ZipFile(io.BytesIO(archive)) as library:
        names = [name for name in library.namelist() if not name.endswith("/") and stays(name)]
        return _archive({name: library.read(name) for name in names})


def _archive(members: Mapping[str, bytes]) -> bytes:
    """Return a zip archive that depends on its members alone: not packed, without times."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(members):
            archive.writestr(zipfile.ZipInfo(name), members[name])
    return made.getvalue()


def _compiled(archives: list[bytes], *, runtime: Mapping[str, bytes], node: str, language: Language) -> list[bytes]:
    """Return archives with bytecode in their modules' places, which Pyodide makes under Node."""
    room = Path(__file__).parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in runtime.items():
            (folder / file).write_bytes(content)
        pairs = []
        for number, archive in enumerate(archives):
            pairs += [str(folder / f"in{number}.zip"), str(folder / f"out{number}.zip")]
            Path(pairs[-2]).write_bytes(archive)
        command = [node, str(room / "compile.mjs"), name, str(room / "compile_archive.py"), *pairs]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (ours)
        if done.returncode:
            said = " ".join((done.stderr or done.stdout).strip().splitlines()[-3:])
            raise LessonError(texts.translate("site.build.not-compiled", language, said=said))
        return [Path(pair).read_bytes() for pair in pairs[1::2]]


def _classic(runtime: Mapping[str, bytes]) -> bytes:
    """Return Pyodide's two modules as one classic script that sets ``pyodideParts``.

    A page on a disk has no module workers, and a server that does not know a module's type would have it refused.
    """
    loader, core = (runtime[name].decode() for name in ("pyodide.mjs", "pyodide.asm.mjs"))
    loader, one = re.subn(r"export\{(\w+) as loadPyodide,\w+ as version\};", r"return \1;", loader)
    core, two = re.subn(r"export default (\w+);", r"return \1;", core)
    if one != 1 or two != 1:
        raise ValueError("expected Pyodide's modules to end in the exports that this version of it has")
    core = core.replace("import.meta.url", '"file:///python/pyodide.asm.mjs"')
    info = json.dumps({"info": json.loads(runtime["pyodide-lock.json"])["info"], "packages": {}})
    # Pyodide asks by this name whether a worker is a classic one, and would run in none.
    return (
        'self.importScripts = () => { throw new Error("this worker imports nothing"); };\n'
        f'self.pyodideParts = {{ lock: {info}, loadPyodide: (() => {{ "use strict"; {loader}\n}})(), '
        f'createPyodideModule: (() => {{ "use strict"; {core}\n}})() }};\n'
    ).encode()


def _packed(content: bytes) -> bytes:
    made = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=made, compresslevel=9, mtime=0) as packed:
        packed.write(content)
    return made.getvalue()


def _as_script(name: str, content: bytes) -> bytes:
    return f'lessonsPart("{name}", "{base64.b64encode(content).decode()}");\n'.encode()


def offline(made: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what keeps a site for the time without a network: its pages in one file, and the script that keeps all.

    The script has the list of what it keeps, and a version that changes with any of it.
    """
    pages = {name: content.decode() for name, content in sorted(made.items()) if not name.startswith("parts/")}
    packed = _packed(json.dumps(pages, ensure_ascii=False).encode())
    listed = _digests({PAGES: packed} | {name: content for name, content in made.items() if name not in pages})
    version = hashlib.blake2b(json.dumps(listed).encode(), digest_size=6).hexdigest()
    about = {"version": version, "pages": PAGES, "files": listed}
    script = f"self.lessonsSite = {json.dumps(about)};\n{static('bundles/site-offline.js')}"
    return {PAGES: packed, SERVICE_WORKER: script.encode()}


def write(made: Mapping[str, bytes], out: Path, *, language: Language, edition: Edition = STUDENT) -> None:
    """Put a site into a folder, in the place of an earlier build; what else lies there stays.

    Args:
        made: the site's files.
        out: the folder: a new one, an empty one, or one that an earlier build of this edition wrote.
        language: of errors.
        edition: whose pages.

    Raises:
        LessonError: where the folder has other files, or cannot be written.

    """
    try:
        before = _before(out, edition)
        if before is None:
            raise LessonError(texts.translate("site.build.not-empty", language, folder=out))
        # Parts first, then the pages that name them, last what tells browsers of the new build.
        order = sorted(made, key=lambda name: (name == SERVICE_WORKER, not name.startswith("parts/"), name))
        for name in order:
            _put(out / name, made[name])
        for name in _gone(before, made, out):
            (out / name).unlink()
            _tidy(out, (out / name).parent)
        _put(out / LIST, _listed(made, edition))
    except OSError as error:
        raise LessonError(f"{error.filename or out}: {error.strerror or error}") from error


def _put(path: Path, content: bytes) -> None:
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, content)


def _listed(made: Mapping[str, bytes], edition: Edition) -> bytes:
    kind = {"kind": edition.kind} if edition.kind else {}
    return json.dumps({"site": 1, **kind, "files": _digests(made)}, indent=1).encode() + b"\n"


def _digests(made: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in sorted(made.items())}


def _before(out: Path, edition: Edition) -> dict[str, str] | None:
    """Return the files of the build that is there by their digests, none where the folder is empty; None for another folder."""
    if not out.exists() or not any(out.iterdir()):
        return {}
    try:
        found = json.loads((out / LIST).read_bytes())
        return dict(found["files"]) if (found["site"], found.get("kind", "")) == (1, edition.kind) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _gone(before: Mapping[str, str], made: Mapping[str, bytes], out: Path) -> Iterable[str]:
    """Yield what the build before wrote and this one has not, unless somebody changed it since."""
    for name, digest in before.items():
        path = out / name
        inside = path.resolve().is_relative_to(out.resolve())
        if name not in made and inside and path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            yield name


def _tidy(out: Path, folder: Path) -> None:
    while folder != out and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
