"""Work is never lost: server and folder gone, a second student at the same computer, a kernel that dies."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import until
from jupyter_lab import Course, Window, free_port, start, stop
from languages import once
from playwright.sync_api import expect


@pytest.fixture(params=once("zh"))
def computer(request, browser, tmp_path: Path) -> Iterator[tuple[Window, Path]]:
    """One browser, and a server of its own whose address stays the same when it is made anew."""
    folder, port = tmp_path / "course", free_port()
    context = browser.new_context(viewport={"width": 1200, "height": 900}, accept_downloads=True)
    window = Window(context, start(folder, language=request.param, port=port), request.param)
    yield window, folder
    stop(window.course)
    context.close()
    assert window.outside == []


def again(window: Window, folder: Path, *, forget: bool = True) -> None:
    """The server goes, with its folder; a new one comes at the same address."""
    port = window.course.port
    stop(window.course)
    if forget:
        shutil.rmtree(folder)
    window.course = start(folder, language=window.language, port=port)
    window.page.goto("about:blank")
    window.open()
    window.run_all()


def panel(window: Window):
    return window.page.locator("section.lsn-work")


def signature(window: Window):
    return panel(window).get_by_role("textbox", name="名字" if window.language == "zh" else "Name or number")


def sign(window: Window, name: str) -> None:
    signature(window).fill(name)
    signature(window).press("Enter")


def answer(window: Window) -> None:
    question = window.question(2)
    question.locator("input[value='branch']").check()
    question.locator("button[type='submit']").click()
    question.locator(".lsn-verdict.right").wait_for()


def assert_back(window: Window) -> None:
    window.question(2).locator(".lsn-verdict.right").wait_for()
    expect(window.question(2).locator("input[value='branch']")).to_be_checked()


def test_work_is_back_from_the_copy_or_the_file(computer, tmp_path: Path):
    window, folder = computer
    window.open()
    window.run_all()
    sign(window, "李雷 Lei")
    keep = panel(window).locator("label:has(input[type='checkbox'])")
    keep.wait_for()
    answer(window)
    keep.locator("input").check()
    with window.page.expect_download() as download:
        panel(window).locator("button", has_text="下载" if window.language == "zh" else "Download").click()
    file = tmp_path / "kept.jsonl"
    download.value.save_as(file)
    assert "李雷" in download.value.suggested_filename

    again(window, folder)
    a_second_student_sees_nothing_of_the_first(window)
    sign(window, "李雷 Lei")
    panel(window).locator(".lsn-offer button").first.click()
    assert_back(window)
    panel(window).locator("p.lsn-soft", has_text=re.compile(r"\b1\b")).first.wait_for()
    window.picture("restored")

    again(window, folder)
    panel(window).locator("input[accept^='.jsonl']").set_input_files(file)
    assert_back(window)
    expect(signature(window)).to_have_value("李雷 Lei")

    forget(window)


def a_second_student_sees_nothing_of_the_first(window: Window) -> None:
    shown = window.page.locator(".jp-Notebook").inner_text() + signature(window).input_value()
    assert "李雷" not in shown
    assert window.question(2).locator("input:checked").count() == 0
    sign(window, "Han Meimei")
    window.page.wait_for_function("() => document.querySelector('.lsn-work [role=status]').textContent !== ''")
    assert panel(window).locator(".lsn-offer").count() == 0
    assert "李雷" not in window.page.locator(".jp-Notebook").inner_text()


def forget(window: Window) -> None:
    """Unticking the box deletes the copy, really."""
    box = panel(window).locator("label:has(input[type='checkbox']) input")
    expect(box).to_be_checked()
    box.uncheck()
    copies = "() => Object.keys(localStorage).filter(key => key.startsWith('handan-lessons')).length"
    assert window.page.evaluate(copies) == 0


def test_files_that_are_refused_change_nothing(computer, tmp_path: Path):
    window, folder = computer
    window.open()
    window.run_all()
    sign(window, "Lei")
    answer(window)
    before = sorted(path.name for path in (folder / "work").rglob("*"))
    picker, told = panel(window).locator("input[accept^='.jsonl']"), panel(window).locator("> [role='status']")
    for name, content in (
        ("a.jsonl", "hello"),
        ("b.jsonl", '{"file":"handan-lessons"}'),
        ("c.jsonl", "<script>alert(1)</script>"),
    ):
        (tmp_path / name).write_text(content)
        picker.set_input_files(tmp_path / name)
        window.page.wait_for_function(
            "() => document.querySelector('.lsn-work [role=status]').classList.contains('lsn-warn')"
        )
        assert "<" not in told.inner_html()
    assert sorted(path.name for path in (folder / "work").rglob("*")) == before
    assert_back(window)
    dropped(window)


def dropped(window: Window) -> None:
    """A file that is dropped on the panel is taken like one that is chosen."""
    with window.page.expect_download() as download:
        panel(window).locator("button", has_text="下载" if window.language == "zh" else "Download").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    transfer = window.page.evaluate_handle(
        "text => { const all = new DataTransfer(); all.items.add(new File([text], 'mine.jsonl')); return all; }", text
    )
    window.page.dispatch_event("section.lsn-work", "drop", {"dataTransfer": transfer})
    window.page.wait_for_function(
        "() => /: 0|新增 0/.test(document.querySelector('.lsn-work [role=status]').textContent)"
    )


def kernel_pids(course: Course) -> list[int]:
    out = subprocess.run(
        ["pgrep", "-f", "ipykernel_launcher"], capture_output=True, text=True, check=False
    ).stdout.split()
    return [
        int(pid)
        for pid in out
        if os.getsid(int(pid)) == os.getsid(course.process.pid) or _parent(int(pid)) == course.process.pid
    ]


def _parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def test_a_kernel_that_dies_costs_nothing_typed(computer):
    window, _ = computer
    window.open()
    window.run_all()
    window.question(1).locator("input[type='text']").fill("11")
    window.question(3).locator("input").nth(1).check()
    (pid,) = kernel_pids(window.course)
    os.kill(pid, signal.SIGKILL)
    window.question(0).locator(".lsn-feedback .lsn-warn").wait_for(timeout=30_000)
    expect(window.question(1).locator("input[type='text']")).to_have_value("11")
    window.page.locator(".jp-Dialog .jp-mod-accept").click()  # JupyterLab says so, too
    window.question(2).locator("input[value='branch']").check()
    window.question(2).locator("button[type='submit']").click()
    window.picture("kernel-gone")
    until(window.page, lambda: kernel_pids(window.course), said="no kernel was started in the place of the dead one")
    window.run_all()
    assert_back(window)  # sent by itself once there was a kernel
    expect(window.question(1).locator("input[type='text']")).to_have_value("11")
    expect(window.question(3).locator("input").nth(1)).to_be_checked()
    assert window.question(1).locator(".lsn-verdict").count() == 0, "what was not handed in is not handed in"
