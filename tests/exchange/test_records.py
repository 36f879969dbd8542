"""A course's records as files, read by what is not ours: Python's csv, a schema of GeoJSON and one of CSL, a BibTeX parser, folium."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import folium
import jsonschema
import pytest
from click.testing import CliRunner
from msgspec.structs import replace

import lessons
from lessons import cli
from lessons.content import tables
from lessons.errors import LessonError
from lessons.exchange import records
from lessons.schema import Text

FILES = [
    ("csv", ["events.csv", "figures.csv", "places.csv", "sources.csv"]),
    ("geojson", ["events.geojson", "places.geojson"]),
    ("bibtex", ["sources.bib"]),
    ("csl-json", ["sources.csl.json"]),
]
"""What each form writes of a whole course."""
POSITION = {
    "type": "array",
    "prefixItems": [{"minimum": -180, "maximum": 180}, {"minimum": -90, "maximum": 90}],
    "minItems": 2,
    "maxItems": 3,
    "items": {"type": "number"},
}
GEOJSON = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "crs": False,  # RFC 7946 has taken it out
        "features": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": ["string", "number"]},
                    "properties": {"type": ["object", "null"]},
                    "geometry": {
                        "oneOf": [
                            {
                                "required": ["type", "coordinates"],
                                "properties": {"type": {"const": "Point"}, "coordinates": POSITION},
                            },
                            {
                                "required": ["type", "coordinates"],
                                "properties": {
                                    "type": {"const": "MultiPoint"},
                                    "coordinates": {"type": "array", "items": POSITION},
                                },
                            },
                        ]
                    },
                },
            },
        },
    },
}
"""RFC 7946, as far as points go."""

TEXT = {"type": "string", "minLength": 1}
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "additionalProperties": False,
        "properties": {
            "id": TEXT,
            "title": TEXT,
            "URL": TEXT,
            "note": TEXT,
            "keyword": TEXT,
            "language": {"pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
            "type": {
                "enum": ["article-magazine", "article-newspaper", "dataset", "document", "entry", "entry-dictionary"]
            },
        },
    },
}
"""The part of CSL 1.0.2's input that is written: its names of types and variables, all of them texts."""


def run(*arguments: object):
    return CliRunner().invoke(cli.main, ["export", *map(str, arguments), "--language", "en"])


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("what", tables.TABLES)
def test_csv_comes_back_as_it_was(course, what: str):
    text = records.write_csv(course, what, "en")
    table = tables.TABLES[what](course)
    found = rows(text)
    assert tuple(found[0]) == table.columns
    assert len(found) == len(getattr(course, what)) == len(table)
    for read, row in zip(found, table, strict=True):
        for name in table.columns:
            assert read[name].removeprefix("'" if re.match("'[=+@\t\r-]", read[name]) else "") == tables.cell(row[name])
    assert text.endswith("\r\n")
    assert not re.search("[^\r]\n", re.sub('"[^"]*"', "", text))  # outside of quotes every line ends as RFC 4180 has it


def test_no_cell_is_a_formula_and_no_number_a_text(course):
    spoiled = Text(zh='=HYPERLINK("x")', en="+1, -2")
    figure = next(iter(course.figures.values()))
    event = next(iter(course.events.values()))
    changed = replace(
        course,
        figures={figure.id: replace(figure, value=-5.5, unit=spoiled, states=Text(zh="@x", en='a "b", c\nd'))},
        events={event.id: replace(event, title=Text(zh="\tx", en="-x"))},
    )
    (figures,), (events,) = (rows(records.write_csv(changed, what, "en")) for what in ("figures", "events"))
    assert figures["value"] == "-5.5"
    assert (figures["unit_zh"], figures["unit_en"]) == ('\'=HYPERLINK("x")', "'+1, -2")
    assert (figures["states_zh"], figures["states_en"]) == ("'@x", 'a "b", c\nd')
    assert (events["title_zh"], events["title_en"]) == ("'\tx", "'-x")


@pytest.mark.parametrize("what", ["places", "events"])
def test_geojson_is_rfc_7946_s_and_a_map_takes_it(course, what: str):
    found = json.loads(records.write_geojson(course, what, "en"))
    jsonschema.Draft202012Validator(GEOJSON).validate(found)
    assert [each["id"] for each in found["features"]] == list(getattr(course, what))
    drawn = folium.Map(tiles=None)
    layer = folium.GeoJson(found).add_to(drawn)
    (south, west), (north, east) = layer.get_bounds()
    assert 35 < south < north < 41  # Handan, and Beijing's events: latitudes where latitudes belong
    assert 112 < west < east < 118
    if what == "places":
        assert set(course.places) <= lessons.LinkedMap(drawn).names
        handan = found["features"][0]
        assert handan["geometry"]["coordinates"] == [course.places["handan"].lon, course.places["handan"].lat]
        assert handan["properties"]["precision_km"] == course.places["handan"].precision_km
    else:
        several = [each for each in found["features"] if len(each["properties"]["place_ids"]) > 1]
        assert several
        assert all(len(each["geometry"]["coordinates"]) == len(each["properties"]["place_ids"]) for each in several)


def test_csl_json_is_csl_s(course):
    for language in ("zh", "en"):
        found = json.loads(records.write_csl(course, "sources", language))
        jsonschema.Draft202012Validator(CSL).validate(found)
        assert [each["id"] for each in found] == list(course.sources)
        assert found[0]["title"] == next(iter(course.sources.values())).title[language]


def bibtex(text: str) -> dict[str, dict[str, str]]:
    """Return the entries as a parser that is not ours reads them."""
    bibtexparser = pytest.importorskip("bibtexparser")
    parsed = bibtexparser.parse_string(text)
    assert not parsed.failed_blocks
    return {entry.key: {name: field.value for name, field in entry.fields_dict.items()} for entry in parsed.entries}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_bibtex_is_read_by_a_parser_of_others(course, language: str):
    found = bibtex(records.write_bibtex(course, "sources", language))
    assert list(found) == list(course.sources)
    for name, entry in found.items():
        source = course.sources[name]
        assert as_written(entry["title"]) == " ".join(source.title[language].split())
        assert as_written(entry["note"]) == " ".join(source.read[language].split())
        assert as_written(entry.get("howpublished", "")) == source.address


def test_what_tex_takes_for_more_is_escaped(course):
    source = replace(next(iter(course.sources.values())), title=Text(zh="x", en=r"50% of {a} & \b_c #1 $2 ~ ^ }"))
    made = records.write_bibtex(replace(course, sources={source.id: source}), "sources", "en")
    assert as_written(bibtex(made)[source.id]["title"]) == source.title.en


def as_written(value: str) -> str:
    """Return what TeX would print of a field: the signs that are escaped, without the braces that keep letters."""
    for command, sign in ((r"\textbackslash{}", "\0"), (r"\textasciitilde{}", "~"), (r"\textasciicircum{}", "^")):
        value = value.replace(command, sign)
    value = re.sub(r"(?<!\\)[{}]", "", value)
    return re.sub(r"\\([{}&%$#_])", r"\1", value).replace("\0", "\\")


def test_a_timeline_opens_the_exported_events(course, tmp_path: Path):
    assert run("--to", "csv", "--what", "events", "--bom", "-o", tmp_path).exit_code == 0
    for language in ("zh", "en"):
        shown = lessons.Timeline.from_csv(tmp_path / "events.csv", language=language)
        assert {row.event.id: row.event.date for row in shown.rows} == {
            name: e.date for name, e in course.events.items()
        }
        first = next(iter(course.events.values()))
        assert shown.places[first.id] == tuple(course.places[name].name[language] for name in first.places)
        assert first.title[language] in shown.plain_text()


@pytest.mark.parametrize(("form", "names"), FILES)
def test_files_are_written_into_a_folder_the_same_every_time(tmp_path: Path, form: str, names: list[str]):
    for folder in ("a", "b"):
        done = run("--to", form, "-o", tmp_path / folder)
        assert (done.exit_code, done.stdout.count("Written: ")) == (0, len(names))
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == names
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_one_table_goes_to_the_standard_output_alone(course):
    done = run("--to", "csv", "--what", "places", "--bom")
    assert done.exit_code == 0
    assert done.stdout_bytes.startswith(b"\xef\xbb\xbfid,name_zh,name_en,")
    assert len(rows(done.stdout_bytes.decode("utf-8-sig"))) == len(course.places)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--to", "csv"), "Give a folder with -o"),
        (("--to", "geojson", "--what", "sources"), "geojson has no place for sources"),
        (("--to", "bibtex", "--bom"), "--bom is for csv"),
        (("--to", "csv", "--lesson", "02-places"), "choose questions"),
        (("--to", "gift", "--what", "events", "-o", "x"), "--what and --bom are for csv"),
        (("--to", "gift"), "Give the file to write with -o"),
    ],
)
def test_what_does_not_go_together_is_said(arguments: tuple[str, ...], said: str):
    done = run(*arguments)
    assert done.exit_code == 2
    assert said in done.output


def test_the_documentation_has_every_column_in_its_order(course, root: Path):
    told = {}
    for line in (root / "docs" / "data-out.md").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"\| `(\w+)` \| (.*) \|$", line):
            cells = re.sub(r"\[[^\]]*\]\([^)]*\)", "", found[2])
            while "(" in cells:
                cells = re.sub(r"\([^()]*\)", "", cells)
            names = re.findall(r"`(\w+)`(\\\*)?", cells)
            told[found[1]] = tuple(
                f"{name}{end}" for name, text in names for end in (("_zh", "_en") if text else ("",))
            )
    assert told == {what: make(course).columns for what, make in tables.TABLES.items()}


def in_french(root: Path, *arguments: object):
    course = root / "tests" / "support" / "french_course"
    return CliRunner().invoke(cli.main, ["export", *map(str, arguments), "--course", str(course), "--language", "fr"])


@pytest.mark.parametrize(("form", "names"), FILES)
def test_a_course_in_another_language_alone_is_exported(root: Path, tmp_path: Path, form: str, names: list[str]):
    done = in_french(root, "--to", form, "-o", tmp_path)
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_its_texts_have_a_column_of_its_language_and_of_no_other(root: Path, tmp_path: Path):
    first = rows(in_french(root, "--to", "csv", "--what", "events").stdout)[0]
    assert (first["title_fr"], first["place_fr"]) == ("La crue", "Valdoré")
    assert not [name for name in first if name.endswith(("_zh", "_en"))]
    found = json.loads(in_french(root, "--to", "geojson", "--what", "events").stdout)
    jsonschema.Draft202012Validator(GEOJSON).validate(found)
    assert found["features"][0]["properties"]["place_fr"] == "Valdoré"


def test_its_sources_say_their_language(root: Path):
    found = json.loads(in_french(root, "--to", "csl-json").stdout)
    jsonschema.Draft202012Validator(CSL).validate(found)
    assert [each["language"] for each in found] == ["fr"]
    assert bibtex(in_french(root, "--to", "bibtex").stdout)["la-gazette"]["langid"] == "french"


def test_a_language_that_biblatex_has_no_name_for_is_left_out(course):
    assert "langid" not in records.write_bibtex(course, "sources", "eo")
    assert {each["language"] for each in json.loads(records.write_csl(course, "sources", "eo"))} == {"eo"}
    assert "langid = {chinese}" in records.write_bibtex(course, "sources", "zh-Hant")
    assert {each["language"] for each in json.loads(records.write_csl(course, "sources", "zh"))} == {"zh-CN"}


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    done = run("--to", "csv", "-o", tmp_path / "file")
    assert done.exit_code == 2
    assert str(tmp_path / "file") in done.output


def test_a_lesson_s_tables_are_in_its_language(course, work: Path):
    lesson = lessons.open_lesson("02-places", language="zh")
    plan = course.lessons["02-places"]
    assert [row["id"] for row in lesson.events] == list(plan.events)
    assert [row["id"] for row in lesson.places] == list(plan.places)
    assert lesson.places[0]["name"] == course.places[plan.places[0]].name.zh
    assert all(tuple(row) == lesson.events.columns for row in lesson.events)
    assert all(row["first_year"] <= row["last_year"] for row in lesson.events)
    assert {row["id"]: (row["first_year"], row["last_year"]) for row in tables.events(course)}["group-1922"] == (
        1922,
        1923,
    )
    assert "<table>" in lesson.events._repr_html_()
    assert tables.figures(course, (), language="en").columns == ("id", "value", "bound", "unit", "passage", "states")


def test_pandas_where_it_is_installed(course):
    table = tables.places(course, language="en")
    try:
        import pandas as pd
    except ModuleNotFoundError:
        with pytest.raises(LessonError, match="pip install pandas"):
            table.to_pandas()
        return
    frame = table.to_pandas()
    assert isinstance(frame, pd.DataFrame)
    assert list(frame.columns) == list(table.columns)
    assert frame.lat.tolist() == [place.lat for place in course.places.values()]
