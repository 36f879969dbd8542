"""The server extension's first address: the settings of servers that 0.1 set up name it."""

from lessons.jupyter.nodelay import _jupyter_server_extension_points, _load_jupyter_server_extension

__all__ = ["_jupyter_server_extension_points", "_load_jupyter_server_extension"]
