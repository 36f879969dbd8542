"""`lessons new`: a small course of one's own, as a repository to publish, to change file by file."""

from __future__ import annotations

import re
import shutil
import tempfile
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from lessons import __version__
from lessons.classroom import question_forms, share
from lessons.content import loader
from lessons.errors import LessonError, shorten
from lessons.i18n import texts
from lessons.parts import bare
from lessons.paths import PACKAGE
from lessons.schema import LANGUAGES, Language

from . import begun, template_languages

TEMPLATE = PACKAGE / "template"
SCHEMAS = PACKAGE / "authoring" / "schemas"
"""What each file may hold, for editors: made by tools/field_reference.py. Each file of the template names its own."""

RENAMED = {"github/workflows/course.yml": ".github/workflows/course.yml", "gitignore": ".gitignore"}
"""Files whose names would mean something to whoever has the template itself."""
README = "README.{language}.md"
DATA = "data/"
BADGE = "https://mybinder.org/badge_logo.svg"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")
_RELEASE = re.compile(r"\d+(?:\.\d+)+")


class Started(NamedTuple):
    """The files that were written, and what is to be said of the files that the course was begun with."""

    written: list[Path]
    said: list[str]


def new(
    target: Path,
    *,
    languages: Sequence[Language] = LANGUAGES,
    titles: Sequence[str] = (),
    repository: str = "",
    sources: Sequence[Path] = (),
    language: Language = "en",
) -> Started:
    """Write a course into a folder that is empty or not there yet: its data, and what a repository of it needs.

    Args:
        target: the folder.
        languages: the course's, of those that the template is written in.
        titles: the course's title in each of these, in their order; else the template's.
        repository: ``OWNER/NAME`` on GitHub, for the links; else they are told to be filled in.
        sources: files to begin with; `lessons.authoring.begun` has what they may be.
        language: in which it is said what became of these.

    Raises:
        LessonError: where the folder has anything in it or cannot be written, or something else cannot be taken.

    """
    _wanted(languages, titles, repository, language)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise LessonError(texts.translate("command.not-empty", language, path=target))
    found = begun.read(sources, language=language)
    files = _files(languages)
    names = _names(files, languages, titles, target if sources else None)
    if made := _records(found, languages, names, language):
        files = {name: text for name, text in files.items() if not name.startswith(DATA)}
        files |= {f"{DATA}{name}": text for name, text in made.items()}
    elif sources and not any(read.items for _, read in found.questions):
        raise LessonError(
            "\n".join([*found.said, *_refused(found, language), texts.translate("new.nothing", language)])
        )
    else:
        files[f"{DATA}course.toml"] = _headed(files[f"{DATA}course.toml"], names)
    lesson = tomllib.loads(files[f"{DATA}course.toml"])["lessons"][0]
    values = _values(names, languages, lesson, repository)
    files = {name: _filled(text, values) if not name.startswith(DATA) else text for name, text in files.items()}
    files["README.md"] = _readme(values, languages)
    return Started(_written(target, files, found, lesson, language), found.said)


def _wanted(languages: Sequence[Language], titles: Sequence[str], repository: str, language: Language) -> None:
    for tag in languages:
        if tag not in template_languages.LANGUAGES:
            known = ", ".join(template_languages.LANGUAGES)
            raise LessonError(texts.translate("new.language", language, known=known, got=shorten(tag)))
    if titles and len(titles) != len(languages):
        raise LessonError(texts.translate("new.titles", language, languages=", ".join(languages), got=len(titles)))
    if repository and not _NAME.fullmatch(repository):
        raise LessonError(texts.translate("new.repository", language, got=shorten(repository)))


def _records(
    found: begun.Found, languages: Sequence[Language], names: dict[str, Any], language: Language
) -> dict[str, str]:
    """Return the data of a course of events and places, without the rows in which `lessons check` would find a fault."""
    while found.has_records():
        made, said = begun.content(found, languages=languages, names=names, language=language)
        with tempfile.TemporaryDirectory() as folder:
            for name, text in made.items():
                (Path(folder) / name).parent.mkdir(exist_ok=True)
                (Path(folder) / name).write_text(text, encoding="utf-8")
            _, problems = loader.read(Path(folder))
        if not begun.leave_out(found, problems, language=language):
            taken = Counter([*(file for file, _ in found.events), *(place.file for place in found.places.values())])
            found.said += [texts.translate("new.taken", language, file=file, count=taken[file]) for file in taken]
            found.said += said
            return made
    return {}


def _refused(found: begun.Found, language: Language) -> list[str]:
    return [f"{file}: {fault.told(language)}" for file, read in found.questions for fault in read.faults]


def _files(languages: Sequence[Language]) -> dict[str, str]:
    """Return the template's text files by name, in the languages that are wanted."""
    files = {}
    for path in sorted(path for path in TEMPLATE.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        name = path.relative_to(TEMPLATE).as_posix()
        text = path.read_text(encoding="utf-8")
        if name.startswith("README."):
            continue
        if path.suffix == ".toml":
            text = template_languages.toml(text, languages)
        elif path.suffix == ".geojson":
            text = template_languages.geojson(text, languages)
        files[RENAMED.get(name, name)] = text
    if tuple(languages) != LANGUAGES:
        listed = ", ".join(f'"{tag}"' for tag in languages)
        head = files[f"{DATA}course.toml"]
        files[f"{DATA}course.toml"] = re.sub(r"(?m)^(axis = .*\n)", rf"\1languages = [{listed}]\n", head, count=1)
    return files


def _names(
    files: Mapping[str, str], languages: Sequence[Language], titles: Sequence[str], folder: Path | None
) -> dict[str, Any]:
    """Return the course's id and its title in each language: as they are given, else the folder's name, else the template's."""
    if titles:
        title = dict(zip(languages, titles, strict=True))
        last = next((text for tag, text in title.items() if tag == "en"), titles[0])
        return {"id": bare.slug(last, otherwise="my-course"), "title": title}
    head = tomllib.loads(files[f"{DATA}course.toml"])
    if folder is not None:
        title = {tag: texts.translate("new.course", tag) for tag in languages}
        return {"id": bare.slug(folder.resolve().name, otherwise="my-course"), "title": title}
    return {"id": head["id"], "title": head["names"]["course"]}


def _headed(text: str, names: Mapping[str, Any]) -> str:
    """Return the template's ``course.toml`` under another name."""
    head = tomllib.loads(text)
    text = text.replace(f'id = "{head["id"]}"', f'id = "{names["id"]}"', 1)
    if names["title"] == head["names"]["course"]:
        return text
    for tag, title in names["title"].items():
        for field in ("title", "course"):
            line = question_forms.toml_line(f"{field}.{tag}", title).rstrip()
            text = re.sub(rf"(?m)^{field}\.{tag} = .*$", line.replace("\\", r"\\"), text)
    return text


def _values(
    names: Mapping[str, Any], languages: Sequence[Language], lesson: str, repository: str
) -> dict[str, dict[str, str] | str]:
    pages = {tag: f"notebooks/{tag}/{lesson}.ipynb" for tag in languages}
    paths = {tag: quote(f"doc/tree/{page}", safe="") for tag, page in pages.items()}
    links = {tag: f"https://mybinder.org/v2/gh/{repository}/HEAD?urlpath={path}" for tag, path in paths.items()}
    badges = {tag: f"[![Binder]({BADGE})]({link})\n\n" for tag, link in links.items()}
    hints = {tag: texts.translate("new.binder.how", tag, path=path) for tag, path in paths.items()}
    nothing = dict.fromkeys(languages, "")
    return {
        "title": names["title"],
        "id": names["id"],
        "year": str(date.today().year),
        "language": languages[0],
        "pages": ", ".join(f"`{page}`" for page in pages.values()),
        "program": _program(share.repository()),
        "binder": badges if repository else nothing,
        "unbound": nothing if repository else hints,
    }


def _program(address: str) -> str:
    """Return what pip installs this program by: the release that makes the course, else what its repository has."""
    if not address:
        return share.DISTRIBUTION
    tag = f"@v{__version__}" if _RELEASE.fullmatch(__version__) else ""
    return f"{share.DISTRIBUTION} @ git+{address}{tag}"


def _filled(text: str, values: Mapping[str, dict[str, str] | str], language: Language = "") -> str:
    for name, value in values.items():
        said = value if isinstance(value, str) else value[language] if language else next(iter(value.values()))
        text = text.replace(f"@{name}@", said)
    return re.sub(r"(?m) +$", "", text)


def _readme(values: Mapping[str, dict[str, str] | str], languages: Sequence[Language]) -> str:
    """Return the README, a part a language."""
    parts = [(TEMPLATE / README.format(language=tag)).read_text(encoding="utf-8") for tag in languages]
    return "\n".join(_filled(part, values, tag) for part, tag in zip(parts, languages, strict=True))


def _written(target: Path, files: Mapping[str, str], found: begun.Found, lesson: str, language: Language) -> list[Path]:
    written = []
    try:
        for name, text in files.items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
        (target / "binder" / "postBuild").chmod(0o755)
        for source in sorted(SCHEMAS.glob("*.json")):
            path = target / "schema" / source.name
            path.parent.mkdir(exist_ok=True)
            shutil.copyfile(source, path)
            written.append(path)
        if found.questions:
            _ask(target / "data", found, lesson, language)
    except OSError as error:
        reason = error.strerror or error
        raise LessonError(texts.translate("command.not-writable", language, path=target, reason=reason)) from error
    return sorted(written)


def _ask(data: Path, found: begun.Found, lesson: str, language: Language) -> None:
    """Add the questions of files to the lesson that is there; those that `lessons check` finds fault with are left out."""
    course = loader.load(data)
    files = {path: path.read_text(encoding="utf-8") for path in _asking(data, lesson)}
    asked = begun.questions(found, course, language=language)
    while True:
        for (path, before), added in zip(files.items(), begun.question_files(asked, course), strict=True):
            path.write_text(before + added, encoding="utf-8", newline="\n")
        name = f"questions/{lesson}.toml"
        faults = {each.where: each for each in reversed(loader.read(data)[1]) if each.file == name}
        spoiled = {
            each.table["id"]: fault
            for each in asked
            for where, fault in faults.items()
            if where.startswith(f'question "{each.table["id"]}"')
        }
        if not spoiled:
            break
        for each in asked:
            if fault := spoiled.get(each.table["id"]):
                row = texts.translate("exchange.row", language, row=each.row)
                found.said.append(
                    texts.translate("new.fault", language, file=each.file, where=row, reason=fault.message)
                )
        asked = [each for each in asked if each.table["id"] not in spoiled]
    for file, _ in found.questions:
        count = sum(each.file == file for each in asked)
        found.said.append(texts.translate("new.taken", language, file=file, count=count))


def _asking(data: Path, lesson: str) -> tuple[Path, Path]:
    return data / "questions" / f"{lesson}.toml", data / "lessons" / f"{lesson}.toml"
