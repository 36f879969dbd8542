"""Run one stored notebook in the site's kernel, in a Python that has only what the site's has; print what came of it as JSON.

    python site_kernel.py NOTEBOOK DATA WORK ASKED [KERNEL]

ASKED are the packages of the site, as they are imported. What a page would send comes on standard input, one `[view, message]`
a line: to the widget whose ``view`` is named, after all cells were run; a message's bytes stand in its ``bytes``, in base64.
With KERNEL `desk` it is a teacher's page: of its cells the last is run.
"""

from __future__ import annotations

import base64
import importlib
import importlib.abc
import json
import os
import sys
from pathlib import Path

notebook, data, work, asked, kind = (*sys.argv[1:], "kernel")[:5]


class Only(importlib.abc.MetaPathFinder):
    """Finds nothing that a browser does not have."""

    def find_spec(self, name, path=None, target=None):
        top = name.split(".")[0]
        # psygnal's compiled part, which a browser does without; what this computer's Python knows of itself
        own = top.endswith("__mypyc") or top.startswith("_sysconfigdata")
        if top in {"lessons", *asked.split(",")} or top in sys.stdlib_module_names or own or path is not None:
            return
        raise ModuleNotFoundError(f"the site has no {name}", name=name)


def main() -> None:
    language = Path(notebook).parent.name
    os.environ.update(LESSONS_DATA=data, LESSONS_WORK=work, LESSONS_LANGUAGE=language, LESSONS_PAGE="")
    os.chdir("/")
    sys.meta_path.insert(0, Only())
    from lessons.site import kernel

    kernel.stand_in_for_ipython()
    kernel.load_widgets_as_asked()
    running = importlib.import_module(f"lessons.site.{kind}").Kernel(Path(work))
    cells = [cell for cell in json.loads(Path(notebook).read_bytes())["cells"] if cell["cell_type"] == "code"]
    cells = cells[-1:] if kind == "desk" else cells
    shown = {cell["id"]: json.loads(running.run("".join(cell["source"]))) for cell in cells}
    sent, written = running.take()
    assert written == [], "looking leaves nothing behind"
    names = {json.loads(said)["state"].get("view"): name for kind, name, said, _ in sent if kind == "comm_open"}
    answers = []
    for line in sys.stdin.read().splitlines():
        view, content = json.loads(line)
        if view == "refuse":
            running.refuses = content
            if not content:
                running.flush()
        else:
            sent = [base64.b64decode(content.pop("bytes"))] if "bytes" in content else []
            running.receive(names[view], json.dumps({"method": "custom", "content": content}), sent)
        said, stored = running.take()
        answers.append(
            {
                "said": [json.loads(text) for _, _, text, _ in said],
                "bytes": [base64.b64encode(each).decode() for *_, parts in said for each in parts],
                "stored": [[path, None if new is None else new.decode("utf-8", "replace")] for path, new in stored],
            }
        )
    print(json.dumps({"shown": shown, "answers": answers, "imported": sorted(sys.modules)}))


main()
