"""Enter in a field sends its form; the Enter that ends a composition sends nothing, in whichever order a browser tells of it."""

from __future__ import annotations

import re

import pytest

from lessons.paths import PACKAGE

CLIENT = PACKAGE / "views" / "client"

FIELDS = """<form id="one"><input id="field" type="{type}"><button>Send</button></form>"""
PRESS = """([sequence]) => {{
  window.sent = 0;
  const form = document.getElementById("one"), field = document.getElementById("field");
  if (!form.heard) {{
    submitOnEnter(form);
    form.addEventListener("submit", event => {{ event.preventDefault(); window.sent += 1; }});
    form.heard = true;
  }}
  for (const [type, keyCode, isComposing] of sequence)
    field.dispatchEvent(type.startsWith("composition") ? new CompositionEvent(type, {{ bubbles: true, data: "邯郸" }})
      : new KeyboardEvent(type, {{ key: "Enter", keyCode, isComposing, bubbles: true, cancelable: true }}));
  return window.sent;
}}""".replace("{{", "{").replace("}}", "}")

CHROMIUM = [["compositionstart", 0, False], ["keydown", 229, True], ["compositionend", 0, False], ["keyup", 13, False]]
WEBKIT = [["compositionstart", 0, False], ["compositionend", 0, False], ["keydown", 229, False], ["keyup", 13, False]]
PLAIN = [["keydown", 13, False], ["keyup", 13, False]]


@pytest.mark.parametrize("kind", ["text", "number", "search", "date"])
def test_only_an_enter_that_is_no_part_of_a_composition_sends(browser, kind: str):
    page = browser.new_page()
    try:
        page.set_content(FIELDS.format(type=kind))
        page.add_script_tag(
            content=(CLIENT / "shared.js").read_text("utf-8") + "\nwindow.submitOnEnter = submitOnEnter;", type="module"
        )
        page.wait_for_function("() => window.submitOnEnter")
        assert [page.evaluate(PRESS, [sequence]) for sequence in (CHROMIUM, WEBKIT, PLAIN)] == [0, 0, 1]
    finally:
        page.close()


def scripts():
    return sorted(CLIENT.rglob("*.js"))


def test_every_form_hears_enter_in_the_one_place():
    """A form whose Enter is heard elsewhere would send half an answer in one browser or another."""
    for path in scripts():
        code = path.read_text("utf-8")
        forms, heard = len(re.findall(r'make\(\s*"form"', code)), len(re.findall(r"\bsubmitOnEnter\(\w", code))
        drawn = re.findall(r"<form\b[^`]*", code)
        assert all(re.search(r"@keydown=\$\{(sendOnEnter|enter)\}", each) for each in drawn), path.name
        assert forms <= heard, path.name
        assert path.name == "shared.js" or "requestSubmit" not in code, path.name


def test_nothing_else_listens_for_the_enter_of_a_field():
    """What else listens for Enter listens on things to press, of which it says so."""
    pressed = {"map-page.js", "shared.js", "timeline.js"}
    for path in scripts():
        listens = '"Enter"' in path.read_text("utf-8")
        assert not listens or path.name in pressed, path.name
