"""A page of the course that makes itself live, in a real JupyterLab and a real Notebook: and the pages that must not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nbformat
import pytest
from chromium import at_rest, frame_passed, idle, until
from jupyter_lab import Course, running, start, start_notebook, stop
from playwright.sync_api import expect
from starting_page import BAR, SESSIONS, Page

from lessons import paths
from lessons.jupyter import labextension, settings

BROKEN = "Error displaying widget|Loading widget|Javascript Error"
MIME = "application/vnd.jupyter.widget-view+json"

# Every frame: how many passages are seen, what the bar says, whether anything reads as broken.
SAMPLER = """addEventListener("DOMContentLoaded", () => {
  window.samples = [];
  const seen = node => node.checkVisibility({ visibilityProperty: true });
  const take = () => {
    const passages = [...document.querySelectorAll(".lsn-passage")].filter(seen).length;
    const bar = document.querySelector(".lsn-start");
    const text = document.querySelector(".jp-Notebook")?.innerText ?? "";
    samples.push([passages, bar?.dataset.state ?? "", bar?.innerText ?? "", /BROKEN/.test(text)]);
    requestAnimationFrame(take);
  };
  requestAnimationFrame(take);
});""".replace("BROKEN", BROKEN)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, browser):
    with running(tmp_path_factory.mktemp("start") / "course", language="en", options=()) as opened:
        yield opened


@pytest.fixture
def page(browser, course: Course):
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    opened = Page(context, course, "en")
    yield opened
    context.close()
    assert opened.outside == [], "a request left this computer"


@pytest.fixture
def copy(course: Course, monkeypatch: pytest.MonkeyPatch):
    """Make a notebook beside the course's from it, by a function that changes it, and trust it if asked."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(course.folder.parent / "jupyter-data"))

    def make(name: str, change, *, trusted: bool = True) -> Path:
        path = course.folder / "en" / name
        notebook = nbformat.read(course.folder / "en" / "02-places.ipynb", as_version=4)
        change(notebook)
        nbformat.write(notebook, path)
        if trusted:
            settings.trust([path])
        return path

    return make


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_makes_itself_live_and_is_readable_all_the_time(page, course, language):
    page.page.add_init_script(SAMPLER)
    page.open(notebook=f"{language}/02-places.ipynb")
    assert page.bar("progress").get_attribute("role") == "status"
    assert page.page.locator(BAR).get_attribute("lang") == language
    page.wait_until_live()
    samples = page.page.evaluate("samples")
    seen = [sample[0] for sample in samples]
    still = max(sample[0] for sample in samples if re.search(r"\b0\b", sample[2]))
    assert min(seen[seen.index(still) :]) == still > 5, "passages went away while the page started"
    assert not any(sample[3] for sample in samples)
    said = [list(map(int, re.findall(r"\d+", sample[2]))) for sample in samples if sample[1] == "progress"]
    done = [min(numbers) for numbers in said]
    assert done == sorted(done)
    parts = labextension.shipped(paths.data())["lessons"]["02-places"]
    assert {max(numbers) for numbers in said} == {len(parts)}
    assert "live" in {sample[1] for sample in samples}, "that it is live was not said"
    assert page.errors == []


def test_a_reader_in_the_middle_is_not_moved(page):
    page.open(notebook="en/02-places.ipynb")
    prose = '[...document.querySelectorAll(".jp-MarkdownCell")]'
    page.page.wait_for_function(
        f"() => {prose}.length && {prose}.every(cell => cell.querySelector('.jp-RenderedMarkdown h2'))"
    )
    page.page.evaluate(f"() => {{ window.kept = {prose}.at(-1); kept.scrollIntoView(); }}")
    place = "() => kept.getBoundingClientRect().top"
    at_rest(page.page.locator(".jp-MarkdownCell").last)
    before = page.page.evaluate(place)
    page.wait_until_live()
    at_rest(page.page.locator(".jp-MarkdownCell").last)
    assert abs(page.page.evaluate(place) - before) <= 2


def test_what_is_saved_is_the_still_face_and_it_starts_again(page, course):
    path = course.folder / "en" / "02-places.ipynb"
    page.open(notebook="en/02-places.ipynb")
    page.wait_until_live()
    assert not page.page.locator(".jp-mod-dirty").count(), "starting is no change of the reader's"
    text = json.dumps(page.store(path))
    assert MIME not in text
    assert "text/html" in text
    page.open(notebook="en/02-places.ipynb")
    page.wait_until_live()
    assert page.errors == []


def test_bars_are_away_until_they_are_asked_for_and_stay_as_chosen(page):
    page.open(notebook="en/02-places.ipynb")
    page.wait_until_live()
    menus, tools = page.page.locator("#jp-menu-panel"), page.page.locator(".jp-NotebookPanel-toolbar")
    button = page.page.locator(".lsn-bars")
    expect(menus).to_be_hidden()
    expect(tools).to_be_hidden()
    expect(button).to_have_attribute("aria-pressed", "false")
    button.focus()
    page.page.keyboard.press("Enter")
    expect(menus).to_be_visible()
    expect(tools).to_be_visible()
    page.page.reload()
    page.wait_until_live()
    expect(menus).to_be_visible()
    page.page.locator(".lsn-bars").click()
    expect(menus).to_be_hidden()


def test_a_workbench_left_open_at_its_sides_does_not_cover_the_page(page, course):
    """Who came by an address of JupyterLab's own, or looked around in it, is given the page alone afterwards, also on a phone."""
    side = page.page.locator("#jp-left-stack")
    kept = lambda answer: "/api/workspaces/" in answer.url and answer.request.method == "PUT"  # noqa: E731
    with page.page.expect_response(kept, timeout=60_000):
        page.page.goto(re.sub(r"/doc/tree/[^?]*\?", "/lab?reset&", course.address("en/02-places.ipynb")))
        side.wait_for(timeout=60_000)
    page.page.set_viewport_size({"width": 390, "height": 800})
    page.open(notebook="en/02-places.ipynb")
    page.wait_until_live()
    expect(side).to_be_hidden()
    expect(page.page.locator("#jp-right-stack")).to_be_hidden()
    assert page.page.locator(".jp-NotebookPanel").bounding_box()["width"] >= 380
    page.page.locator(".lsn-bars").click()
    expect(page.page.locator("#jp-menu-panel")).to_be_visible()
    expect(side).to_be_visible()
    page.page.locator(".lsn-bars").click()
    expect(side).to_be_hidden()


def test_two_pages_at_once(page):
    page.open(notebook="en/02-places.ipynb")
    page.page.click(".lsn-head a[lang='zh']")
    for language in ("en", "zh"):
        sixth = f".jp-NotebookPanel:has(.lsn-head[lang='{language}']) form.lsn-q >> nth=5"
        page.page.wait_for_selector(sixth, state="attached", timeout=60_000)
    page.page.wait_for_selector(BAR, state="detached", timeout=30_000)
    menus = page.page.locator("#jp-menu-panel")
    expect(menus).to_be_hidden()
    page.page.click(".jp-NotebookPanel:visible .lsn-head a[lang='en']")
    expect(page.page.locator(".jp-NotebookPanel:visible .lsn-head[lang='en']")).to_be_visible()
    expect(menus).to_be_hidden()
    assert page.errors == []


def test_another_notebook_is_not_touched(page, course):
    path = course.folder / "en" / "foreign.ipynb"
    data = {MIME: {"model_id": "x"}, "text/html": "<p class='mine'>x", "text/plain": "x"}
    output = nbformat.v4.new_output("execute_result", data=data, execution_count=1)
    cell = nbformat.v4.new_code_cell("open('ran', 'w').close()", outputs=[output], execution_count=1)
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata=metadata), path)
    page.page.goto(course.address("en/foreign.ipynb"))
    page.page.wait_for_selector(".jp-CodeCell")
    page.wait_for_kernel()
    idle(page.page)
    assert page.page.locator(BAR).count() == 0
    assert not (path.parent / "ran").exists()
    assert page.store(path)["cells"][0]["outputs"][0]["data"].keys() == data.keys()


def test_the_kernel_starts_while_the_page_is_drawn(page, copy):
    """It is asked for before anything that JupyterLab asks for when it has drawn a page, and once."""
    copy("early.ipynb", lambda notebook: None)
    asked = []
    page.page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    page.open(notebook="en/early.ipynb")
    page.wait_until_live()
    posts = [number for number, line in enumerate(asked) if line.startswith("POST") and SESSIONS.search(line)]
    drawn = next(number for number, line in enumerate(asked) if "/checkpoints" in line)
    assert len(posts) == 1
    assert posts[0] < drawn


def test_mathematics_is_typeset_where_there_is_some(page, copy):
    """The course has none, and does not load what sets it."""

    def formula(notebook):
        notebook.cells.insert(0, nbformat.v4.new_markdown_cell("Of $n$ places $\\frac{n}{2}$ are drawn."))

    asked = []

    def note(answer):
        asked.append(answer)

    page.page.on("response", note)
    page.open(notebook="en/02-places.ipynb")
    page.wait_until_live()
    own = [
        answer.text() for answer in asked if "/static/lab/" in answer.url and answer.url.split("?")[0].endswith(".js")
    ]
    assert own
    assert not any("mjx-container" in text for text in own)
    copy("formula.ipynb", formula)
    page.open(notebook="en/formula.ipynb")
    page.page.locator(".jp-MarkdownCell mjx-container").nth(1).wait_for()


def test_a_changed_cell_is_asked_about(page, copy):
    copy("changed.ipynb", lambda notebook: notebook.cells[-1].update(source="lesson.progress()  # mine"))
    page.open(notebook="en/changed.ipynb")
    bar = page.bar("changed")
    assert re.findall(r"\d+", bar.inner_text()) == ["1"]
    page.untouched()
    bar.get_by_role("button", name="Not now").click()
    page.page.wait_for_selector(BAR, state="detached")
    assert not page.live()
    page.open(notebook="en/changed.ipynb")
    page.bar("changed").get_by_role("button", name="Run").click()
    page.wait_until_live()


def test_who_runs_a_page_before_jupyterlab_has_its_kernel_is_asked_nothing(page, copy):
    """JupyterLab learns a page's kernel after its checkpoints, and else asks which one is wanted, once for every cell."""
    copy("early-run.ipynb", lambda notebook: notebook.cells[-1].update(source="lesson.progress()  # mine"))
    held = []

    def hold(route):
        held.append(route)

    page.page.route("**/checkpoints*", hold)
    page.open(notebook="en/early-run.ipynb")
    page.bar("changed")
    page.page.locator(".lsn-bars").click()
    until(page.page, lambda: held, said="JupyterLab asked for no checkpoints")
    page.page.click("[data-jp-item-name='lessons-run'] jp-button, [data-jp-item-name='lessons-run'] button")
    until(page.page, page.live, said="the page did not come alive", seconds=60)
    assert not page.page.locator(".jp-Dialog").count()
    for route in held:
        route.continue_()
    page.wait_for_kernel()
    expect(page.page.locator(".jp-Dialog")).to_have_count(0)
    assert page.live()


def test_an_untrusted_page_is_not_run(page, copy):
    copy(
        "untrusted.ipynb", lambda notebook: notebook.cells[1].outputs[0].data.update({"text/plain": "."}), trusted=False
    )
    page.open(notebook="en/untrusted.ipynb")
    expect(page.bar("untrusted")).to_contain_text("▶")
    page.untouched()


def test_without_a_kernel_the_page_says_so_and_can_be_read(page, copy):
    copy("stopped.ipynb", lambda notebook: None)
    page.when_a_kernel_is_asked_for(lambda route: route.fulfill(status=500, json={"message": "no kernel here"}))
    page.open(notebook="en/stopped.ipynb")
    bar = page.bar("none")
    assert page.page.locator("article.lsn-passage:visible").count() > 5
    assert not re.search(BROKEN, page.page.locator(".jp-Notebook").inner_text())
    page.page.locator(".jp-Dialog").first.wait_for()
    while page.page.locator(".jp-Dialog").count():  # JupyterLab's own words on it
        page.page.keyboard.press("Escape")
        frame_passed(page.page)
    page.page.unroute(SESSIONS)
    bar.get_by_role("button", name="Try again").click()
    page.wait_until_live()


def test_a_slow_kernel_is_waited_for(page, copy):
    """The page says that it waits after a minute (here: after less), and goes on when the kernel comes after all."""
    copy("slow.ipynb", lambda notebook: None)
    page.page.add_init_script("""const wait = window.setTimeout;
      window.setTimeout = (act, time, ...rest) => wait(act, time === 60_000 ? 100 : time, ...rest);""")
    held = []
    page.when_a_kernel_is_asked_for(held.append)
    page.open(notebook="en/slow.ipynb")
    expect(page.bar("slow").get_by_role("button", name="Try again")).to_be_visible()
    until(page.page, lambda: held, said="no kernel was asked for")
    held[0].continue_()
    page.wait_until_live()


def test_a_cell_that_fails_stops_the_page_honestly(page, copy):
    """Its static page stays; the bar has the error."""
    copy("failing.ipynb", lambda notebook: notebook.cells[-1].update(source="raise RuntimeError('broken here')"))
    page.open(notebook="en/failing.ipynb")
    page.bar("changed").get_by_role("button", name="Run").click()
    bar = page.bar("fault")
    done, parts = map(int, re.findall(r"\d+", bar.inner_text()))
    assert done == parts - 1
    expect(bar).to_contain_text("RuntimeError: broken here")
    last = page.page.locator(".jp-CodeCell").last
    expect(last.locator("[data-mime-type='text/html'] .lsn-footer")).to_be_visible()
    assert page.page.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    bar.get_by_role("button", name="Close").click()
    page.page.wait_for_selector(BAR, state="detached")


def test_switched_off(browser, tmp_path: Path):
    running = start(tmp_path / "course", language="en", options=("--no-start",))
    try:
        with browser.new_context(viewport={"width": 1200, "height": 900}) as context:
            page = Page(context, running, "en")
            page.open()
            page.untouched()
            assert page.page.locator(BAR).count() == 0
    finally:
        stop(running)


@pytest.fixture
def notebook7(course: Course, tmp_path: Path):
    """Notebook 7 on the course's folder, without our settings: neither the save hook nor the buttons."""
    running = start_notebook(course.folder, log=tmp_path / "log")
    yield f"http://127.0.0.1:{running.port}/notebooks/zh/02-places.ipynb?token={running.token}"
    stop(running)


def test_in_notebook_7_without_the_save_hook(page, course, notebook7):
    page.page.goto(notebook7)
    page.page.wait_for_selector(".lsn-head", timeout=60_000)
    expect(page.page.locator("#menu-panel-wrapper")).to_be_hidden()
    page.wait_until_live()
    saved = page.store(course.folder / "zh" / "02-places.ipynb")
    assert MIME not in json.dumps(saved)
    assert "widgets" not in saved["metadata"]


def test_in_notebook_7_no_key_changes_a_cell(page, course, notebook7):
    """It has commands, menus and a toolbar of its own about the same cells."""
    page.page.goto(notebook7)
    page.page.wait_for_selector(".lsn-head", timeout=60_000)
    page.wait_until_live()
    cells = "() => [...document.querySelectorAll('.jp-Notebook .jp-Cell')].map(cell => cell.className.match(/jp-\\w+Cell/)[0])"
    before = page.page.evaluate(cells)
    assert len(before) > 10
    text = page.page.locator(".jp-MarkdownCell .jp-MarkdownOutput").nth(1)
    for keys in (
        ["b"],
        ["a"],
        ["d", "d"],
        ["x"],
        ["y"],
        ["r"],
        ["Shift+M"],
        ["c", "v"],
        ["Shift+Enter"],
        ["Enter"],
        ["Control+Shift+ArrowUp"],
    ):
        text.click(position={"x": 2, "y": 2})
        for key in keys:
            page.page.keyboard.press(key)
        page.wait_for_kernel()
        assert page.page.evaluate(cells) == before, keys
    text.dblclick()
    assert page.page.locator(".jp-MarkdownCell .cm-content:visible").count() == 0
    page.page.locator(f"{BAR}[data-state=locked]").wait_for()
