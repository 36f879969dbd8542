"""Ways for students to reach an assignment: links that open the course, and a picture of a link to be photographed."""

from __future__ import annotations

import io
import ipaddress
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, metadata
from urllib.parse import quote, urlencode, urlsplit

from lessons.content.earlier import is_release
from lessons.content.model import Language

from . import assignments
from .assignments import Assignment, AssignmentError, Key

DISTRIBUTION = "handan-lessons"
BRANCH = "main"
COURSE = "one-page-of-handan"
"""The course whose repository this package names; where another one lies, only its teacher can say."""


def repository() -> str:
    """Return the address of the course's repository, as the package's own description has it; else nothing."""
    try:
        urls = metadata(DISTRIBUTION).get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    return next((url.partition(", ")[2] for url in urls if url.startswith("Repository, ")), "")


def links(
    assignment: Assignment,
    *,
    language: Language,
    source: str = "",
    branch: str = "",
    hub: str = "",
    address: str = "",
    first: str,
) -> dict[str, str]:
    """Return the addresses that open the course, by what opens it: ``binder``, ``hub`` and ``own``.

    Args:
        assignment: what is assigned; where it is one lesson, the link opens that lesson, else the first page.
        language: of the pages to open.
        source: the repository's address on GitHub; without it, the one of the course that comes with this package.
        branch: of the repository; without it, the tag of the version that the assignment is of, else the moving `BRANCH`.
        hub: the address of a JupyterHub whose servers have nbgitpuller.
        address: any address of the teacher's own, taken as it is.
        first: the course's first page.

    Raises:
        AssignmentError: where an address is none that a browser opens.

    """
    branch = branch or (f"v{assignment.version}" if is_release(assignment.version) else BRANCH)
    source = (source or (repository() if assignment.course == COURSE else "")).removesuffix(".git").rstrip("/")
    for each in filter(None, (source, hub, address)):
        if urlsplit(each).scheme not in ("http", "https") or not urlsplit(each).netloc:
            raise AssignmentError("assign.address", address=each[:80])
    lessons = {part.lesson for part in assignment.parts}
    page = f"notebooks/{language}/{lessons.pop() if len(lessons) == 1 and not assignment.paper else first}.ipynb"
    found = {}
    if urlsplit(source).netloc == "github.com":
        path = quote(f"doc/tree/{page}", safe="")
        found["binder"] = f"https://mybinder.org/v2/gh{urlsplit(source).path}/{quote(branch, safe='')}?urlpath={path}"
    if hub and source:
        folder = source.rpartition("/")[2]
        query = {"repo": source, "branch": branch, "urlpath": f"doc/tree/{folder}/{page}"}
        found["hub"] = f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{urlencode(query)}"
    if address:
        found["own"] = address
    return found


def nearby(link: str) -> str:
    """Return the host of a link that only this computer or its own network reaches, else nothing.

    Nothing is looked up: what the name or the number says of itself is all that is known.

    Example:
        >>> nearby("http://192.168.1.5:8888/lab")
        '192.168.1.5'
        >>> nearby("https://hub.example.edu")
        ''

    """
    host = (urlsplit(link).hostname or "").rstrip(".")
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return host if "." not in host or host.endswith((".localhost", ".local", ".lan", ".internal")) else ""
    return "" if number.is_global else host


def picture(link: str) -> str:
    """Return a QR code of ``link`` as SVG: dark on light whatever the page's theme, or cameras do not read it.

    Raises:
        AssignmentError: where the link is too long for one.

    """
    import segno  # only who assigns needs it

    out = io.BytesIO()
    try:
        segno.make_qr(link, error="m").save(
            out, kind="svg", scale=4, dark="#000", light="#fff", xmldecl=False, nl=False, title=link
        )
    except segno.DataOverflowError:
        raise AssignmentError("assign.long-link") from None
    return out.getvalue().decode()


def files(made: Assignment | Key, links: Mapping[str, str]) -> Iterator[tuple[str, str, bytes]]:
    """Return the files of what was made: for each what it is (``file``, ``key``, ``picture`` of a link), its name, its bytes.

    Raises:
        AssignmentError: where a link is too long for a picture; pictures come last.

    """
    assignment = made.assignment if isinstance(made, Key) else made
    yield "file", f"{assignment.id}.json", assignments.encode(assignment)
    if isinstance(made, Key):
        yield "key", f"{assignment.id}.key.json", assignments.encode(made)
    for kind, link in links.items():
        yield "picture", f"{assignment.id}.{kind}.svg", picture(link).encode()
