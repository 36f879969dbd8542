"""What running programs take of a computer, as Linux counts it."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")


class Taken(NamedTuple):
    """Megabytes, shared pages counted once among all who share them (PSS) or in full (RSS), and seconds of processor."""

    pss: float = 0
    rss: float = 0
    cpu: float = 0

    def __add__(self, other: Taken) -> Taken:  # type: ignore[override]
        return Taken(*(a + b for a, b in zip(self, other, strict=True)))


def of(process: int) -> Taken:
    """What one process takes."""
    place = Path("/proc") / str(process)
    rollup = (place / "smaps_rollup").read_text()
    pss, rss = (int(re.findall(rf"(?m)^{name}:\s+(\d+)", rollup)[0]) / 1024 for name in ("Pss", "Rss"))
    spent = (place / "stat").read_text().rpartition(")")[2].split()
    return Taken(pss, rss, (int(spent[11]) + int(spent[12])) / TICKS)


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if f"\nPPid:\t{process}\n" in (each / "status").read_text():
                found.append(int(each.name))
    return found


def server(process: int) -> dict[str, Taken]:
    """What a server of Jupyter's and its kernels take: `server` and `kernels`."""
    taken: dict[str, Taken] = {"server": of(process)}
    for each in children(process):
        with suppress(OSError):
            taken["kernels"] = taken.get("kernels", Taken()) + of(each)
    return taken
