"""What is measured in an open page: clicks, selections, frames while dragging, and what one more map sends."""

from __future__ import annotations

import re
import statistics
import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# A notebook with everything that is compared, a cell each; `Lab.measured` runs it.
CELLS = {
    "first": """import folium, ipywidgets
from lessons import open_lesson
from lessons.views.linked.map import LinkedMap
lesson = open_lesson("02-places", language="en")
lesson.map()""",
    "map": "lesson.map()",
    "simple": "simple = folium.Map((36.6, 114.5), zoom_start=9, tiles=None)\nLinkedMap(simple)",
    "linked": "LinkedMap(simple)",
    "clicks": """said = {name: ipywidgets.Label(f"{name} 0") for name in ("map", "button")}
view, button = LinkedMap(folium.Map((36.6, 114.5), tiles=None)), ipywidgets.Button(description="press")
count = iter(range(1, 100_000))
def tell(name):
    said[name].value = f"{name} {next(count)}"
view.on_click(lambda lat, lon: tell("map"))
button.on_click(lambda _: tell("button"))
ipywidgets.VBox([*said.values(), button, view])""",
}

# Before the page's own scripts: every message from a kernel with its time, kind, size and what it answers.
RECORD = """window.heard = [];
performance.setResourceTimingBufferSize(5000);
window.WebSocket = class extends WebSocket {
  constructor(...settings) {
    super(...settings);
    this.addEventListener("message", ({ data }) => {
      if (!(data instanceof ArrayBuffer)) return;
      const view = new DataView(data);
      const at = number => Number(view.getBigUint64(8 * (number + 1), true));
      const json = number => JSON.parse(new TextDecoder().decode(new Uint8Array(data, at(number), at(number + 1) - at(number))));
      heard.push({ at: performance.now(), type: json(1).msg_type, of: json(2).msg_id, size: data.byteLength });
    });
  }
};"""

# How far the frame's clock is from the page's: the answer that came fastest says it best, to half of what it took.
CLOCK = """async () => {
  const asked = () => new Promise(resolve => {
    const start = performance.now();
    clockPort.onmessage = ({ data }) => {
      const end = performance.now();
      resolve({ took: end - start, ahead: data - (start + end) / 2 });
    };
    clockPort.postMessage(null);
  });
  const all = [];
  for (let i = 0; i < 40; i++) all.push(await asked());
  return all.sort((a, b) => a.took - b.took)[0].ahead;
}"""
IN_FRAME = """() => {
  addEventListener("message", ({ data, ports: [port] }) => {
    if (data?.clock) port.onmessage = () => port.postMessage(performance.now());
  });
  addEventListener("click", event => { window.pressed = event.timeStamp; }, true);
}"""
IN_PAGE = """() => {
  const { port1, port2 } = new MessageChannel();
  window.clockPort = port1;
  [...document.querySelectorAll("iframe.lsn-frame")].at(-1).contentWindow.postMessage({ clock: true }, "*", [port2]);
  addEventListener("click", event => { window.pressed = event.timeStamp; }, true);
  for (const name of ["map", "button"]) {
    const label = [...document.querySelectorAll(".widget-label")].find(each => each.textContent.startsWith(`${name} `));
    new MutationObserver(() => { window.told = performance.now(); }).observe(label, { childList: true, characterData: true, subtree: true });
  }
}"""

# From the press on an event to the flight's beginning in the map's frame, and to its passage in sight in its column.
SELECTING = """() => {
  let now = {};
  const since = () => performance.now() - now.start;
  const column = document.querySelector(".lsn-column");
  const seen = () => {
    const outer = column.getBoundingClientRect();
    return [...column.querySelectorAll("article[data-state=selected], article[data-state=related]")].some(article => {
      const box = article.getBoundingClientRect();
      return box.top < outer.bottom - 20 && box.bottom > outer.top + 20;
    });
  };
  addEventListener("click", event => { if (event.target.closest("[data-label], [data-event]")) window.taken = now = { start: event.timeStamp }; }, true);
  addEventListener("lsn:flight", () => { now.flight ??= since(); });
  new MutationObserver(() => queueMicrotask(() => { if (seen()) now.passage ??= since(); }))
    .observe(column, { attributeFilter: ["data-state"], subtree: true });
}"""
FRAMES = """() => {
  window.deltas = [];
  let last = performance.now();
  const take = now => { deltas.push(now - last); last = now; window.taking = requestAnimationFrame(take); };
  window.taking = requestAnimationFrame(take);
}"""
TAKEN = "() => { cancelAnimationFrame(taking); return deltas.slice(2); }"


class Clicks(NamedTuple):
    """Milliseconds from an input event to the label's change, through the map and through a button."""

    map: list[float]
    button: list[float]


def clicks(page: Any, rounds: int) -> Clicks:
    """Press the map and the button in turn, by real mouse clicks.

    Both begin at the click event's own time stamp (when the browser took the input); the map's is of its frame's clock, and
    is translated to the page's by asking the frame its time.
    """
    element = page.locator("iframe.lsn-frame").last
    element.scroll_into_view_if_needed()
    frame = element.element_handle().content_frame()
    frame.locator(".leaflet-container").wait_for()
    frame.evaluate(IN_FRAME)
    page.evaluate(IN_PAGE)
    places = {"map": element, "button": page.get_by_role("button", name="press", exact=True)}
    found = Clicks([], [])
    for number in range(rounds + 3):  # the first three warm up
        for name, asked, ahead in (("map", frame, page.evaluate(CLOCK)), ("button", page, 0.0)):
            page.evaluate("() => { window.told = 0; }")
            box = places[name].bounding_box()
            x, y = box["x"] + box["width"] / 2 + number % 7, box["y"] + box["height"] / 2
            page.mouse.click(x, y, delay=60)  # ms for which a hand presses; the focus has moved by then
            page.wait_for_function("() => window.told")
            if number > 2:
                getattr(found, name).append(page.evaluate("told") - asked.evaluate("pressed") + ahead)
            page.wait_for_timeout(120)
    return found


class Selections(NamedTuple):
    """Milliseconds from the press on an event to the flight, to the passage, and to the later of both."""

    flight: list[float]
    passage: list[float]
    both: list[float]


def selections(page: Any, events: list[str], rounds: int) -> Selections:
    """Press events on the timeline, each long enough after the other for the map to have landed."""
    page.evaluate(SELECTING)
    page.locator(".lsn-timeline").last.scroll_into_view_if_needed()
    found = Selections([], [], [])
    for number in range(rounds):
        page.locator(f".lsn-drawing:visible [data-label='{events[number % len(events)]}']").first.click()
        page.wait_for_timeout(1300)
        taken = page.evaluate("taken")
        if taken.keys() >= {"flight", "passage"}:
            found.flight.append(taken["flight"])
            found.passage.append(taken["passage"])
            found.both.append(max(taken["flight"], taken["passage"]))
    return found


def dragged(page: Any, seconds: float) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each frame while the zoomed timeline is dragged to and fro, and while the page rests."""
    for _ in range(2):
        page.locator(".lsn-timeline .lsn-tools button").first.click()
    drawing = page.locator(".lsn-wide")
    drawing.scroll_into_view_if_needed()
    box = drawing.bounding_box()
    page.wait_for_timeout(500)
    page.evaluate(FRAMES)
    page.wait_for_timeout(1500)
    rest = page.evaluate(TAKEN)
    x, y = box["x"] + box["width"] / 2, box["y"] + 15
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(FRAMES)
    start, step = time.monotonic(), 0
    while time.monotonic() - start < seconds:
        step += 1
        page.mouse.move(x + 300 * (abs(step % 120 - 60) / 30 - 1), y)  # the browser answers when it has taken the move
    moving = page.evaluate(TAKEN)
    page.mouse.up()
    return moving, rest


def sent(page: Any) -> dict[str, float]:
    """Return the KB that each cell's widgets and outputs took from the kernel to the page, by the name of the cell."""
    heard = page.evaluate("heard")
    asked = list(dict.fromkeys(each["of"] for each in heard if each["type"] == "execute_input"))
    kinds = ("comm_open", "comm_msg", "execute_result", "display_data")
    return {
        name: sum(each["size"] for each in heard if each["of"] == of and each["type"] in kinds) / 1000
        for name, of in zip(CELLS, asked, strict=True)
    }


def percentile(values: list[float], share: float) -> float:
    """Return the value that ``share`` of all do not exceed."""
    return sorted(values)[max(0, -int(-len(values) * share // 1) - 1)]


def placed_events() -> list[str]:
    """Return the lesson's events that have both a passage and a place on the map, in the order of time."""
    from lessons import paths
    from lessons.content import loader
    from lessons.content.relations import links

    course = loader.load(paths.data())
    dotted = {f"place:{place.id}" for place in course.places.values() if place.kind != "city"}
    known = links(course, course.lessons["02-places"])
    return [
        link.name.removeprefix("event:")
        for link in known.values()
        if link.kind == "event"
        and dotted & set(link.related)
        and any(re.match("passage:", name) for name in link.related)
    ]


def middle(values: Sequence[float]) -> float:
    """Return the median, or nan of nothing."""
    return statistics.median(values) if values else float("nan")
