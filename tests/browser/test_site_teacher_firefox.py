"""The teacher's pages of plain files in Firefox, from a disk: a class that was begun is back."""

from __future__ import annotations

from pathlib import Path

import firefox
import site_host
from firefox import Firefox

from lessons.classroom import assignments
from lessons.content import loader
from lessons.i18n import texts
from lessons.site import builder


def live(page: Firefox) -> None:
    page.once(site_host.STATES.removeprefix("() => "))
    assert page.evaluate("document.querySelector('.site-notice')?.dataset.state ?? ''") in {"", "live"}
    assert page.evaluate("document.body.dataset.site") == "live"


CODE = """(() => {
  const field = document.querySelector(".lsn-code");
  field.value = "CODE";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.form.requestSubmit();
})()"""


def test_from_a_disk_a_grading_is_back_after_the_browser_was_closed(desks: Path, tmp_path: Path, root: Path):
    stick = site_host.stick(desks, tmp_path / "stick", root / "data", edition=builder.TEACHER)
    address = (stick / "en" / "gradebook.html").as_uri()
    given = assignments.make("Week 2", course=loader.load(root / "data"), names=["01-source"])
    with firefox.running(tmp_path / "profile") as page:
        page.open(address)
        live(page)
        assert page.evaluate("document.querySelector('.site-keeps').dataset.state") == "kept"
        page.once("document.querySelector('.lsn-code') !== null")
        page.evaluate(CODE.replace("CODE", assignments.code(given)))
        said = texts.translate("desk.begun", "en", title="Week 2")
        page.once(f"[...document.querySelectorAll('.lsn-told')].some(each => each.innerText === '{said}')")
    with firefox.running(tmp_path / "profile") as again:
        again.open(address)
        live(again)
        said = texts.translate("desk.earlier", "en", title="Week 2")
        again.once(f"[...document.querySelectorAll('.lsn-desk button')].some(each => each.innerText === '{said}')")
    assert page.errors == again.errors == []
    assert {each for each in page.asked + again.asked if not each.startswith(("file:", "blob:", "data:"))} == set()
