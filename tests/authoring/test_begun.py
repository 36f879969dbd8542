"""`lessons new --from`: a course begun of a table, of places, of questions; what cannot be taken is named where it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lessons import cli
from lessons.content import loader
from lessons.content.model import Course

EVENTS = """date,title,place,source,kind,colour
1041/1048,Bi Sheng's movable type,Hangzhou,Shen Kuo,,red
in spring,No date,,,,
1454~/1455,The 42-line Bible,Mainz,,,
1501,Virgil in octavo,Venice,its colophon,,
1377-07,Jikji,,BnF,hapened,
"""
PLACES = [
    ({"name": "Mainz"}, {"type": "Point", "coordinates": [8.27, 50.0]}),
    ({"name": "Venice", "note": "The lagoon."}, {"type": "Point", "coordinates": [12.33, 45.44]}),
    ({"name": "A road"}, {"type": "LineString", "coordinates": [[1, 2], [2, 3]]}),
    ({}, {"type": "Point", "coordinates": [1, 2]}),
    ({"name": "Beyond"}, {"type": "Point", "coordinates": [1, 200]}),
    ({"name": "Mainz"}, {"type": "Point", "coordinates": [8.3, 50.1]}),
]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LESSONS_LANGUAGE", "en")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "printing.csv").write_text(EVENTS, "utf-8")
    return tmp_path / "printing.csv"


@pytest.fixture
def places(tmp_path: Path) -> Path:
    features = [{"type": "Feature", "properties": given, "geometry": at} for given, at in PLACES]
    (tmp_path / "towns.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return tmp_path / "towns.geojson"


def begun(folder: Path, *arguments: object) -> Result:
    return CliRunner().invoke(cli.main, ["new", str(folder), *map(str, arguments)])


def made(folder: Path) -> Course:
    course, problems = loader.read(folder / "data")
    assert not problems, problems
    assert course is not None
    return course


def test_events_alone(tmp_path: Path, table: Path):
    told = begun(tmp_path / "own", "--from", table)
    assert told.exit_code == 0, told.output
    for line in (
        "printing.csv: row 3, “date”: not taken: expected a date such as 1985",
        "printing.csv: row 6, “kind”: not taken: expected one of happened, reported, planned",
        "printing.csv: columns that nothing is made of: colour",
        "printing.csv: entries taken: 3",
        "printing.csv: row 4, “source”: taken: it has no source, so it is called “reported”",
        "printing.csv: row 5, “place”: taken: the place “Venice” is in no GeoJSON of --from",
    ):
        assert line in told.stdout
    course = made(tmp_path / "own")
    assert course.languages == ("en",)
    assert [(event.title["en"], event.kind, event.places) for event in course.events.values()] == [
        ("Bi Sheng's movable type", "happened", ("whole",)),
        ("The 42-line Bible", "reported", ("whole",)),
        ("Virgil in octavo", "happened", ("whole",)),
    ]
    assert course.axis.ends == ("1041", "1501")
    assert "Venice" in list(course.events.values())[2].text["en"]  # nothing of a row is lost
    [question] = course.questions["01-page"].values()
    assert [item.text["en"][:6] for item in question.item] == ["Bi She", "The 42", "Virgil"]


def test_events_find_their_places(tmp_path: Path, table: Path, places: Path):
    told = begun(tmp_path / "own", "--from", table, "--from", places)
    assert told.exit_code == 0, told.output
    for line in (
        "towns.geojson: feature 3, geometry: not taken: expected a Point",
        "towns.geojson: feature 4, name: not taken: expected a name, got none",
        "towns.geojson: feature 5, geometry: not taken: expected a Point with a longitude",
        "towns.geojson: feature 6, name: not taken: expected a name of its own, got “Mainz” a second time",
        "towns.geojson: entries taken: 2",
    ):
        assert line in told.stdout
    course = made(tmp_path / "own")
    assert [event.places for event in course.events.values()] == [("whole",), ("mainz",), ("venice",)]
    assert course.places["venice"].note["en"] == "The lagoon."
    assert [show.view for step in course.lessons["01-page"].step for show in step.show].count("explore") == 1


def test_places_alone(tmp_path: Path, places: Path):
    assert begun(tmp_path / "own", "--from", places, "--language", "fr").exit_code == 0
    course = made(tmp_path / "own")
    assert list(course.places) == ["mainz", "venice"]
    assert not course.events
    assert course.passages["A1"].heading["fr"] == "Ce que contiennent les données"


@pytest.mark.parametrize(
    ("file", "count", "lines"),
    [
        ("bank.gift", 7, ["bank.gift: row 31: not taken: an essay needs"]),
        (
            "jupyterquiz.json",
            7,
            [
                "jupyterquiz.json: row 4: not taken: expected plain text without Markdown",
                "row 9: not taken: expected plain text",
            ],
        ),
    ],
)
def test_questions_join_the_example(tmp_path: Path, root: Path, file: str, count: int, lines: list[str]):
    told = begun(tmp_path / "own", "--from", root / "examples" / file)
    assert told.exit_code == 0, told.output
    for line in [*lines, f"{file}: entries taken: {count}"]:
        assert line in told.stdout
    course = made(tmp_path / "own")
    assert len(course.questions["01-page"]) == 3 + count  # those of the template, too
    assert (course.id, course.page) == ("own", "made-up-page")


def test_all_together(tmp_path: Path, root: Path, table: Path, places: Path):
    sources = (each for path in (table, places, root / "examples" / "bank.gift") for each in ("--from", path))
    assert begun(tmp_path / "Early Printing", *sources).exit_code == 0
    course = made(tmp_path / "Early Printing")
    assert course.id == "early-printing"
    assert {quiz.id: len(quiz.questions) for quiz in course.lessons["01-page"].quiz} == {"core": 1, "imported": 7}


def test_a_table_in_two_languages(tmp_path: Path, root: Path):
    told = begun(tmp_path / "own", "--from", root / "examples" / "printing.csv", "--language", "zh", "--language", "en")
    assert told.exit_code == 0, told.output
    event = made(tmp_path / "own").events["jikji"]
    assert (event.title["zh"], event.title["en"]) == ("《直指》", "Jikji")


def test_rows_that_check_would_name_are_left_out(tmp_path: Path, table: Path, places: Path):
    table.write_text(
        'date,title,source,when,text\n1501,Virgil,,,\n1502,"[Dante](x)",,,\n1503,Bembo,,in 1889,\n1504,Erasmus,"<b>X</b>",,\n',
        "utf-8",
    )
    features = [
        {"type": "Feature", "properties": {"name": "**Rome**"}, "geometry": {"type": "Point", "coordinates": [12, 41]}}
    ]
    places.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    told = begun(tmp_path / "own", "--from", table, "--from", places)
    assert told.exit_code == 0, told.output
    for line in (
        "printing.csv: row 3, “title”: not taken: expected plain text",
        "printing.csv: row 4, “when”: not taken: expected the same time as date",
        "printing.csv: row 5, “source”: not taken: expected plain text",
        "towns.geojson: feature 1, name: not taken: expected plain text",
        "printing.csv: entries taken: 1",
    ):
        assert line in told.stdout
    course = made(tmp_path / "own")
    assert [event.title["en"] for event in course.events.values()] == ["Virgil"]
    assert list(course.places) == ["whole"]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("notes.docx", "x", "expected .csv or .tsv (events), .geojson (places)"),
        ("empty.gift", "// nothing\n", "nothing in it could be taken"),
        ("none.geojson", "{}", "expected a FeatureCollection with features"),
        ("broken.geojson", "{", "expected GeoJSON, got a fault in line 1, '{': a value or a key is missing"),
        ("heads.csv", "year,what\n1,2\n", "date"),
        ("rows.csv", "date,title\nsoon,Rain\n", "nothing in it could be taken"),
    ],
)
def test_where_nothing_can_be_taken_nothing_is_written(tmp_path: Path, name: str, content: str, expected: str):
    (tmp_path / name).write_text(content, "utf-8")
    told = begun(tmp_path / "own", "--from", tmp_path / name)
    assert told.exit_code == 2, told.output
    assert expected in told.output
    assert not (tmp_path / "own").exists()
