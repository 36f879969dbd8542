"""What builds a small site, for who looks at its files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from site_packages import SmallPackages

from lessons.errors import LessonError
from lessons.site import builder, packages


@pytest.fixture(scope="module")
def node() -> str:
    try:
        return packages.node("en")
    except LessonError as error:
        if os.environ.get("LESSONS_REQUIRE_NODE") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def build(root: Path, node: str) -> Callable[..., dict[str, bytes]]:
    def made(
        data: Path = root / "data", *, scripts: bool = False, edition: builder.Edition = builder.STUDENT
    ) -> dict[str, bytes]:
        packages = SmallPackages()
        parts = builder.live_parts(data, packages=packages, node=node, language="en", edition=edition)
        return builder.files(
            data, parts=parts, version=packages.version, language="en", scripts=scripts, edition=edition
        )

    return made
