"""What a map's page says: a kernel answers by the trait ``asked``, which a map that is shown later has, too."""

from lessons.views.messages import Message


class MapClick(Message, tag="click", frozen=True, kw_only=True):
    """The map was clicked, at a position in degrees (WGS-84)."""

    lat: float
    lon: float


class MapSelect(Message, tag="select", frozen=True, kw_only=True):
    """Something on the map that has a name was chosen."""

    name: str


FromPage = MapClick | MapSelect
