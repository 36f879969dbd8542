"""Questions as small as they can be."""

from __future__ import annotations

from lessons.content import model
from lessons.content.model import Text

T = Text(zh="字", en="word")
BASE = {"skill": "time", "prompt": T, "explanation": T, "cites": ("D3",), "hints": (T,)}

NUMBER = model.Number(
    id="n",
    **BASE,
    answer=10,
    tolerance=0.5,
    unit=T,
    right=T,
    wrong=T,
    slip=(model.CommonError(value=5, feedback=Text(zh="五", en="five")),),
)
