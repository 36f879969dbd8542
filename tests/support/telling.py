"""What a view sends to its pages, as it goes out: traits by updates, everything else by messages."""

from __future__ import annotations

import json
from typing import Any


class Wire:
    """Takes what a view sends; ``sent`` has it in order: ``("update", {trait: value})`` or ``("custom", message)``."""

    def __init__(self, view: Any) -> None:
        self.view, self.sent = view, []
        view.send = lambda content, buffers=None: self._put("custom", content)
        view.send_state = self._state

    def _state(self, key: Any = None) -> None:
        names = [key] if isinstance(key, str) else list(key or ())
        state = self.view.get_state(names)
        if state:
            self._put("update", state)

    def _put(self, method: str, content: Any) -> None:
        json.dumps(content)  # whatever cannot be said in JSON would not arrive
        self.sent.append((method, content))

    def say(self, **message: object) -> list[tuple[str, Any]]:
        """Send a message as the page does, and return what came back, of this view alone."""
        self.sent.clear()
        self.view._received(self.view, message, [])
        return list(self.sent)
