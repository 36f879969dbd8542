"""Programs beside the tests: what a Python of its own has loaded, and a browser that says by which address it is driven."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


def modules_after(code: str) -> set[str]:
    out = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in out.stdout.split()}


@contextmanager
def listening(command: Sequence[str], *, words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a program that says on its standard error ``words`` and then the address that it listens on; end it by force."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    said = iter(process.stderr)
    draining = threading.Thread(target=lambda: [None for _ in said], daemon=True)  # a full pipe would hold it
    try:
        address = next((line for line in said if words in line), "").rpartition(words)[2].strip()
        assert address, f"{command[0]} has ended, and did not say: {words}"
        draining.start()
        yield process, address
    finally:
        process.kill()
        process.wait()
        if draining.ident:
            draining.join()
        process.stderr.close()
