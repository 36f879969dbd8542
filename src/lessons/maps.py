"""`LinkedMap`'s first address, as the documentation of 0.1 gave it."""

from lessons.views.linked.map import LinkedMap

__all__ = ["LinkedMap"]
