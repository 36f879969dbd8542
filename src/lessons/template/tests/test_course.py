"""The course as it lies here: no faults, and a notebook of each lesson in each language. nbval runs these again."""

from pathlib import Path

from lessons.content import loader

ROOT = Path(__file__).resolve().parent.parent


def test_no_faults() -> None:
    _, problems = loader.read(ROOT / "data")
    assert not problems, "\n".join(map(str, problems))


def test_every_lesson_has_its_notebooks() -> None:
    course = loader.load(ROOT / "data")
    wanted = {f"{language}/{lesson}.ipynb" for language in course.languages for lesson in course.lessons}
    found = {path.relative_to(ROOT / "notebooks").as_posix() for path in (ROOT / "notebooks").glob("*/*.ipynb")}
    assert wanted <= found, f"lessons build . makes: {', '.join(sorted(wanted - found))}"
