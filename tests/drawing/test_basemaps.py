"""Online base maps by name: what the page is given, and what is refused."""

from __future__ import annotations

import json
import re

import pytest

from lessons.drawing import basemaps
from lessons.errors import LessonError, UnknownNameError


@pytest.mark.parametrize("name", ["Gaode.Normal", "Gaode.Satellite", "Esri.WorldTopoMap", "OpenTopoMap"])
def test_what_the_page_is_given(name: str):
    found = basemaps.find(name)
    assert found["name"] == name
    assert found["url"].startswith("https://")
    assert set(re.findall(r"\{(\w+)\}", found["url"])) >= {"x", "y", "z"}
    assert "{s}" not in found["url"] or found["subdomains"]
    assert found["attribution"]
    assert "<" not in found["attribution"], "a link would put its page in the map's place"
    assert (found["shift"] == "gcj02") == name.startswith("Gaode")


@pytest.mark.parametrize(
    ("name", "near"),
    [("gaode.normal", "Gaode.Normal"), ("Gaode.Normall", "Gaode.Normal"), ("Tianditu.Vek", "Tianditu.Vec")],
)
def test_a_near_name_is_named(name: str, near: str):
    with pytest.raises(UnknownNameError, match=re.escape(f"did you mean {near!r}?")):
        basemaps.find(name)


@pytest.mark.parametrize("name", ["", "zzzzzzzz", "x" * 1000])
def test_a_name_like_no_other(name: str):
    with pytest.raises(UnknownNameError, match="xyzservices") as caught:
        basemaps.find(name)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("name", [None, 3, ["Gaode.Normal"], b"Gaode.Normal"])
def test_a_name_that_is_no_text(name):
    with pytest.raises(LessonError, match="expected the name of a base map"):
        basemaps.find(name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("OpenStreetMap.Mapnik", "sandboxed frame"),
        ("MapBox", "asks for a key"),
        ("NASAGIBS.BlueMarble3413", "EPSG:3413"),
    ],
)
def test_base_maps_that_cannot_be_shown(name: str, why: str):
    with pytest.raises(LessonError, match=why):
        basemaps.find(name)


def test_tianditu_takes_a_key_from_the_call_or_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(basemaps.KEY, "fromenvironment1")
    assert basemaps.find("Tianditu.Vec")["url"].endswith("tk=fromenvironment1")
    found = basemaps.find("Tianditu.Img", key="abc123")
    assert found["url"].endswith("tk=abc123")
    assert "LAYER=img" in found["url"]
    assert found["url"].startswith("https://t{s}.tianditu.gov.cn/img_w/")
    assert found["shift"] == ""


@pytest.mark.parametrize("key", ["", 'a"b', "a<b", "a{x}", "a&b=c", "a b", "密钥", "a\n", 3, b"abc"])
def test_a_key_that_is_none(key, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(basemaps.KEY, raising=False)
    with pytest.raises(LessonError, match=f"key of your own.*{basemaps.KEY}"):
        basemaps.find("Tianditu.Vec", key=key)


def test_without_a_key(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(basemaps.KEY, raising=False)
    with pytest.raises(LessonError, match=basemaps.KEY):
        basemaps.find("Tianditu.Vec")


def test_encoding_is_the_same_every_time_and_names_nothing_unsafe(course):
    text = basemaps.encode(course.basemaps)
    assert text == basemaps.encode(course.basemaps)
    assert "http://" not in text
    assert [entry["name"] for entry in json.loads(text)] == list(course.basemaps)


def test_the_courses_base_maps_are_shifted_as_they_are_drawn(course):
    assert course.basemaps
    assert all(basemaps.find(name)["shift"] == "gcj02" for name in course.basemaps if name.startswith("Gaode"))


def test_every_free_base_map_can_be_asked_for():
    import xyzservices.providers

    refused = 0
    for name in xyzservices.providers.flatten():
        try:
            found = basemaps.find(name)
        except LessonError:
            refused += 1
        else:
            assert not re.search(r"\{(?![xyzs]\})", found["url"]), name
    assert refused < len(xyzservices.providers.flatten())
