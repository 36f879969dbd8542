"""What a kernel answers is sent to the page at once: an extension of Jupyter's server.

By default a server holds a small message back until the one before it was acknowledged (Nagle's algorithm), and browsers
acknowledge after up to 40 ms. A kernel says "busy" before each answer, so many an answer would come that much later.
"""

from __future__ import annotations

from typing import Any

SETTING = "kernel_websocket_connection_class"


def undelayed(plain: type[Any]) -> type[Any]:
    """Return a kernel's connection of the same kind (a gateway's too), whose socket holds nothing back."""

    class Undelayed(plain):  # type: ignore[misc]
        def connect(self) -> Any:
            self.websocket_handler.set_nodelay(True)
            return super().connect()

    return Undelayed


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: Any) -> None:
    settings = server.web_app.settings
    settings[SETTING] = undelayed(settings[SETTING])
