"""In which languages a test is run that drives a JupyterLab and says the same in each."""

from __future__ import annotations

import os


def once(language: str) -> tuple[str, ...]:
    """One language, other files the other; both where ``LESSONS_LANGUAGES=2`` asks for it, as ``.ci/soak languages`` does."""
    return ("zh", "en") if os.environ.get("LESSONS_LANGUAGES") == "2" else (language,)
