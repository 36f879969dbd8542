"""Collecting: what Moodle and Canvas give is understood, and nothing in a folder or a zip leads anywhere else."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from lessons.classroom import collect
from lessons.classroom.collect import CollectError

SHANGHAI = timezone(timedelta(hours=8))


def entries(path: Path, **kwargs) -> dict[str, collect.Entry]:
    return {entry.name: entry for entry in collect.source(path, **kwargs).entries()}


def zipped(path: Path, files: dict[str, bytes], when=(2026, 10, 1, 20, 0, 0)) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, when)
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, data)
    return path


@pytest.mark.parametrize(
    ("name", "student", "platform", "late"),
    [
        ("王伟_90001_assignsubmission_file/work.jsonl", "王伟", "moodle:90001", None),
        ("Ann Lee_90002_assignsubmission_file_/sub/work.jsonl", "Ann Lee", "moodle:90002", None),
        ("Ann Lee_90002_assignsubmission_file_x_1_assignsubmission_file_y.jsonl", "Ann Lee", "moodle:90002", None),
        ("smithbob_340934_208490284_BobsWork.jsonl", "smithbob", "canvas:340934", False),
        ("smithbob_LATE_340934_208490284_a_1_2_b.jsonl", "smithbob", "canvas:340934", True),
        ("submissions/李雷_1_2_work.jsonl", "李雷", "canvas:1", False),
        ("2026001.jsonl", "", "", None),
        ("work_v2.jsonl", "", "", None),
    ],
)
@pytest.mark.parametrize("as_zip", [False, True])
def test_names_of_platforms(tmp_path: Path, name: str, student: str, platform: str, late, as_zip: bool):
    if as_zip:
        path = zipped(tmp_path / "all.zip", {name: b"x"})
    else:
        path = tmp_path / "in"
        (path / name).parent.mkdir(parents=True)
        (path / name).write_bytes(b"x")
    entry = entries(path)[name]
    assert (entry.student, entry.platform, entry.late, entry.fault) == (student, platform, late, "")
    assert collect.source(path).read(entry) == b"x"


def test_times(tmp_path: Path):
    moment = datetime(2026, 10, 1, 12, tzinfo=UTC).timestamp()
    (tmp_path / "a.jsonl").write_bytes(b"x")
    os.utime(tmp_path / "a.jsonl", (moment, moment))
    assert entries(tmp_path)["a.jsonl"].arrived == moment
    path = zipped(tmp_path / "all.zip", {"a.jsonl": b"x"})
    assert entries(path, zone=SHANGHAI)["a.jsonl"].arrived == moment
    assert entries(zipped(tmp_path / "none.zip", {"a": b""}, (1980, 1, 1, 0, 0, 0)))["a"].arrived is None


def test_one_file_is_a_source(tmp_path: Path):
    (tmp_path / "a.jsonl").write_bytes(b"x")
    (tmp_path / "b.jsonl").write_bytes(b"y")
    assert list(entries(tmp_path / "a.jsonl")) == ["a.jsonl"]


def test_what_systems_leave_about_is_passed_over(tmp_path: Path):
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "._a.jsonl", "~$a.docx", ".~lock.a.jsonl#", "__MACOSX/a"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_bytes(b"x")
    assert not entries(tmp_path / "in")
    assert not entries(zipped(tmp_path / "a.zip", {"__MACOSX/a/._b": b"x", "x/.DS_Store": b"x"}))


def test_links_and_pipes_in_a_folder_are_not_opened(tmp_path: Path):
    (tmp_path / "secret").write_text("secret")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "link.jsonl").symlink_to(tmp_path / "secret")
    (folder / "folder").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "pipe.jsonl")
    found = entries(folder)
    assert {name: entry.fault for name, entry in found.items()} == {
        "link.jsonl": "collect.link",
        "folder": "collect.link",
        "pipe.jsonl": "collect.special",
    }


def test_a_sparse_file_of_a_gigabyte_is_not_read(tmp_path: Path):
    with (tmp_path / "big.jsonl").open("wb") as file:
        file.truncate(1 << 30)
    assert entries(tmp_path)["big.jsonl"].fault == "collect.too-large"


def test_folders_without_end(tmp_path: Path):
    path = tmp_path / "/".join("d" * 20)
    path.mkdir(parents=True)
    (path / "a").write_bytes(b"x")
    assert [entry.fault for entry in entries(tmp_path).values()] == ["collect.deep"]


@pytest.mark.parametrize(
    "name", ["../evil.jsonl", "/etc/evil.jsonl", "a/../../b", "C:\\evil.jsonl", "..\\evil", "\\\\host\\x"]
)
def test_names_in_a_zip_that_lead_elsewhere(tmp_path: Path, name: str):
    path = zipped(tmp_path / "in.zip", {"good.jsonl": b"x", name: b"y"})
    before = sorted(tmp_path.rglob("*"))
    faults = {entry.name: entry.fault for entry in collect.source(path).entries()}
    assert faults.pop("good.jsonl") == ""
    assert list(faults.values()) == ["collect.unsafe-name"]
    assert sorted(tmp_path.rglob("*")) == before


def test_links_in_a_zip(tmp_path: Path):
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w") as out:
        info = zipfile.ZipInfo("link.jsonl")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        out.writestr(info, "/etc/passwd")
    assert entries(path)["link.jsonl"].fault == "collect.link"


def test_names_that_differ_in_case_only_are_both_read_and_told(tmp_path: Path):
    path = zipped(tmp_path / "in.zip", {"Li.jsonl": b"1", "li.jsonl": b"2"})
    source = collect.source(path)
    first, second = source.entries()
    assert (first.note, second.note) == ("", "collect.collides")
    assert (source.read(first), source.read(second)) == (b"1", b"2")


def test_a_bomb_and_one_that_lies_about_its_size(tmp_path: Path):
    path = zipped(tmp_path / "in.zip", {"bomb.jsonl": bytes(50_000_000)})
    assert entries(path)["bomb.jsonl"].fault == "collect.bomb"
    raw = bytearray(path.read_bytes())
    place = raw.rindex(b"PK\x01\x02")  # the directory's word on the size: 100 bytes
    raw[place + 24 : place + 28] = struct.pack("<I", 100)
    lying = tmp_path / "lying.zip"
    lying.write_bytes(raw)
    source = collect.source(lying)
    (entry,) = source.entries()
    with pytest.raises(CollectError) as caught:
        source.read(entry)
    assert caught.value.key == "collect.unreadable"  # 100 bytes were read, and their checksum does not fit


def test_a_password(tmp_path: Path):
    path = zipped(tmp_path / "in.zip", {"a.jsonl": b"x"})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    raw[6] |= 1
    path.write_bytes(raw)
    assert entries(path)["a.jsonl"].fault == "collect.encrypted"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_chinese_names_of_zips_that_do_not_say_how_they_are_written(tmp_path: Path, encoding: str):
    path = zipped(tmp_path / "in.zip", {"XXXXXX_1_2_a.jsonl": b"x"})
    name = "王伟_1_2_a.jsonl".encode(encoding)
    old = b"XXXXXX_1_2_a.jsonl"
    raw = path.read_bytes().replace(old, name + b"l" * (len(old) - len(name)))
    path.write_bytes(raw)
    (entry,) = collect.source(path).entries()
    assert entry.student == "王伟"
    assert collect.source(path).read(entry) == b"x"


def test_a_zip_that_is_cut_off(tmp_path: Path):
    path = zipped(tmp_path / "in.zip", {"a.jsonl": os.urandom(5000), "b.jsonl": b"x"})
    raw = bytearray(path.read_bytes())
    raw[100:200] = bytes(100)
    path.write_bytes(raw)
    source = collect.source(path)
    found = {entry.name: entry for entry in source.entries()}
    with pytest.raises(CollectError) as caught:
        source.read(found["a.jsonl"])
    assert caught.value.key == "collect.unreadable"
    assert source.read(found["b.jsonl"]) == b"x"
    (tmp_path / "cut.zip").write_bytes(raw[:-30])
    with pytest.raises(CollectError) as caught:
        collect.source(tmp_path / "cut.zip")
    assert caught.value.key == "collect.bad-zip"


def test_nothing_there(tmp_path: Path):
    with pytest.raises(CollectError):
        collect.source(tmp_path / "none")


def test_names_as_they_are_told():
    assert collect.shown("a\u202eb\n\x00\ud800.jsonl") == "ab.jsonl"
    assert len(collect.shown("x" * 300)) == 120


@pytest.mark.parametrize("as_zip", [False, True])
def test_downloads_of_two_classes_lie_beside_each_other(tmp_path: Path, as_zip: bool):
    """What a platform gave is known as that, with its own times, also in a folder or in one zip with another class's."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in (1, 2):
        names = [f"王伟{n}_{number}{n:04}_assignsubmission_file/work.jsonl" for n in range(60)]
        zipped(folder / f"class-{number}.zip", {name: name.encode() for name in names}, when=(2026, 9, number, 8, 0, 0))
    path = folder
    if as_zip:
        path = zipped(tmp_path / "all.zip", {each.name: each.read_bytes() for each in sorted(folder.iterdir())})
    source = collect.source(path, zone=SHANGHAI)
    found = list(source.entries())
    assert len({entry.platform for entry in found}) == len(found) == 120
    for entry in found:
        outer, _, name = entry.name.partition("/")
        assert source.read(entry) == name.encode()
        assert entry.student == name.partition("_")[0]
        assert entry.arrived == datetime(2026, 9, int(outer[6]), 8, tzinfo=SHANGHAI).timestamp()
    # A student could make such a zip: each is told of, and once.
    told = [entry.name.partition("/")[0] for entry in found if entry.note == "collect.inside-class"]
    assert sorted(told) == ["class-1.zip", "class-2.zip"]


def test_a_student_s_own_zip_came_when_it_came(tmp_path: Path):
    """Whatever times the student's computer wrote into it, and whatever the files in it are called."""
    folder = tmp_path / "in"
    folder.mkdir()
    own = zipped(folder / "mine.zip", {"王伟_90001_assignsubmission_file/work.jsonl": b"x"}, when=(2020, 1, 1, 0, 0, 0))
    os.utime(own, (1_790_000_000, 1_790_000_000))
    (entry,) = collect.source(folder).entries()
    assert (entry.arrived, entry.platform) == (1_790_000_000, "")


def test_what_is_beyond_the_limit_of_a_zip_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "in"
    folder.mkdir()
    zipped(folder / "many.zip", {f"{n}.jsonl": b"x" for n in range(4)})
    assert [entry.fault for entry in collect.source(folder).entries()] == [""] * 4
    monkeypatch.setattr(collect, "LIMIT_INSIDE", 3)
    *read, rest = collect.source(folder).entries()
    assert [entry.fault for entry in read] == [""] * 3
    assert (rest.name, rest.fault) == ("many.zip", "collect.inside-many")
