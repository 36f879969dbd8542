"""What a kernel answers is not held back on its way to the page."""

from __future__ import annotations

from pathlib import Path

from lessons.jupyter import nodelay, settings


class Handler:
    def __init__(self):
        self.done = []

    def set_nodelay(self, value):
        self.done.append(value)


class Plain:
    """As much of a kernel's connection as is called."""

    def __init__(self, handler):
        self.websocket_handler = handler

    def connect(self):
        self.websocket_handler.done.append("connected")
        return "when it is there"


def test_a_socket_holds_nothing_back():
    handler = Handler()
    assert nodelay.undelayed(Plain)(handler).connect() == "when it is there"
    assert handler.done == [True, "connected"]


def test_the_server_takes_it_up_by_our_settings(tmp_path: Path, monkeypatch):
    from jupyter_server.serverapp import ServerApp

    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    settings.write_config(tmp_path / "config", language="en")
    server = ServerApp(root_dir=str(tmp_path), open_browser=False)
    server.initialize(argv=[], new_httpserver=False)
    chosen = server.web_app.settings[nodelay.SETTING]
    assert issubclass(chosen, server.kernel_websocket_connection_class)
    assert chosen is not server.kernel_websocket_connection_class
