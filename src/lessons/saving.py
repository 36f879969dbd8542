"""The save hook's first address: the settings of servers that 0.1 set up name it."""

from lessons.jupyter.save_hook import drop_widget_views

__all__ = ["drop_widget_views"]
