"""120 strings that would run, load or rebuild something if anything took them for more than text."""

from __future__ import annotations

OUT = ("", '">', "'>", "</pre>", "</title></style>", "-->", "]]>", "</textarea></script>")
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc=x>",
    "<a href=javascript:alert(1)>x</a>",
    "<body onload=alert(1)>",
    "<style>*{background:url(//x)}</style>",
    "<meta http-equiv=refresh content=0>",
    "<form action=//x><input>",
    "<!--",
    "<math><mtext></mtext><script>",
    "<base href=//x>",
    "' onmouseover='alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{language}{0}%s${1}",
)
NASTY = [out + payload for out in OUT for payload in PAYLOADS]
