"""A page with a map and nothing else: the views' own code in Chromium with a model as Jupyter has one, but no Jupyter.

Every address that is asked for is noted; only those that a test names are answered.
"""

from __future__ import annotations

from typing import Any

from chromium import frame_passed, picture

from lessons import paths
from lessons.views import base
from lessons.views.linked.map import MapView

ADDRESS = "http://127.0.0.1/bench"
PAGE = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>
{"".join(map(paths.static, base.STYLES))}</style><body></body>"""
HOLD = """() => {
  window.held = [];
  window.release = () => {
    const events = held;
    held = null;
    for (const { source, data } of events) dispatchEvent(new MessageEvent("message", { source, data }));
  };
  addEventListener("message", event => {
    if (!window.held || event.data?.type !== "empty") return;
    event.stopImmediatePropagation();
    held.push(event);
  }, true);
}"""
"""Keeps a frame that asks for its page waiting until `release`. A frame in a sandbox gets a process of its own, and Playwright
sees and answers what that asks for only once it is attached to it: what a map asked for before was neither seen nor answered."""
MOVES = """() => {
  window.shown = window[Object.keys(window).find(name => name.startsWith("map_"))];
  window.moving = false;
  shown.on("movestart zoomstart", () => { moving = true; });
  shown.on("moveend", () => { moving = false; });
}"""
SHOW = """async ({ traits, assets, code, width }) => {
  window.said ??= [];
  window.views ??= import(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  const { VIEWS } = await views;
  const bytes = Object.fromEntries(Object.entries(assets).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const heard = {};
  const model = window.model = {
    get: name => traits[name],
    set(name, value) { traits[name] = value; heard[`change:${name}`]?.forEach(act => act()); },
    on: (name, act) => (heard[name] ??= new Set()).add(act),
    off: (name, act) => heard[name]?.delete(act),
    send: message => said.push(message),
    widget_manager: { get_model: async id => id === "selection" ? selection : id === "content" ? { get: name => traits[name] } : { get: name => bytes[name] } },
  };
  const selection = { get: name => ({ selected: "", links: {}, words: {} })[name], on() {}, off() {} };
  const el = document.createElement("div");
  el.style.width = `${width}px`;
  document.body.append(el);
  window.end = await VIEWS.map.render({ model, el });
}"""


class Bench:
    """A Chromium page that shows maps; ``asked`` has every address outside, ``noise`` what the console complained of."""

    def __init__(self, browser, **settings: Any) -> None:
        self.context = browser.new_context(viewport={"width": 720, "height": 620}, **settings)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.noise: list[str] = []
        self.answers: dict[str, bytes] = {}
        self.context.route("**/*", self._answer)
        self.page.on("pageerror", lambda error: self.noise.append(str(error)))
        self.page.on(
            "console", lambda line: self.noise.append(line.text) if line.type in ("error", "warning") else None
        )
        self.page.goto(ADDRESS)
        self.page.evaluate(HOLD)

    def _watch(self) -> None:
        """Let the frame that waits go on, now that Playwright sees what is asked for from inside it."""
        self.page.wait_for_function("() => held.length")
        self.page.frames[-1].wait_for_function("() => location.href === 'about:srcdoc'")
        self.page.evaluate("() => release()")

    def _answer(self, route) -> None:
        url = route.request.url
        if url == ADDRESS:
            route.fulfill(body=PAGE, content_type="text/html")
            return
        self.asked.append(url)
        found = [body for start, body in self.answers.items() if url.startswith(start)]
        if found:
            route.fulfill(body=found[0], content_type="image/png")
        else:
            route.abort()

    def show(self, view, *, width: int = 680):
        """Show a view and return its frame, once the map in it stands."""
        assets = {
            name: getattr(view.assets, name).decode() for name in ("script", "style", "shift", "outlines", "basemaps")
        }
        names = ("asked", "base", "hosts", "words", "page", "language")
        traits = {name: getattr(view, name) for name in names} | {"assets": "IPY_MODEL_assets"}
        if isinstance(view, MapView):
            traits |= {"selection": "IPY_MODEL_selection", "content": "IPY_MODEL_content"}
            traits |= {name: getattr(view.content, name) for name in ("page", "table", "words")}
        self.page.evaluate("() => { held = []; }")
        self.page.evaluate(SHOW, {"traits": traits, "assets": assets, "code": base.code(), "width": width})
        self._watch()
        frame = self.page.frame_locator("iframe.lsn-frame").last
        frame.locator(".leaflet-container").wait_for()
        self.page.locator("[data-lsn-map=ready]").last.wait_for()
        self.inside = self.page.frames[-1]
        self.inside.evaluate(MOVES)
        self.rest()
        return frame

    def rest(self) -> None:
        """Wait until the map has heard what was asked of it, and has come to rest."""
        frame_passed(self.page)
        frame_passed(self.inside)
        self.inside.wait_for_function("() => !window.moving")
        frame_passed(self.inside)

    def arrive(self, lat: float, lon: float, *, zoom: int) -> None:
        """Wait until the map has flown there."""
        self.inside.wait_for_function(
            "([lat, lon, zoom]) => !moving && shown.getZoom() === zoom && shown.getCenter().distanceTo([lat, lon]) < 50",
            arg=[lat, lon, zoom],
        )
        frame_passed(self.inside)

    def heard_out(self) -> None:
        """Wait until everything that the map has said was heard: what it says now comes after that, and is left out."""
        self.inside.evaluate("() => lessons.say({ type: 'click', lat: 89, lon: 179 })")
        self.page.wait_for_function("() => said.at(-1)?.lon === 179 && said.pop()")

    def ask(self, view) -> None:
        """Pass on what Python last asked of the map, as the trait does."""
        self.page.evaluate("asked => model.set('asked', asked)", view.asked)

    @property
    def said(self) -> list[dict[str, Any]]:
        """What the page told Python so far."""
        return self.page.evaluate("() => window.said ?? []")

    def heard_by(self, view) -> None:
        for message in self.said:
            view._received(view, message, [])
        self.page.evaluate("() => { said.length = 0; }")

    def picture(self, name: str) -> None:
        picture(self.page, f"linked-{name}")
