"""What of a name counts for identity: blanks, quotation marks and character widths do not."""

from __future__ import annotations

import re
import unicodedata

NOISE = re.compile(r"[\s\"'“”‘’《》〈〉「」『』]+")
DASHES = re.compile(r"[\u2010-\u2015\u2212~\u301c-]+")


def identity_key(name: str) -> str:
    """What of a name counts for identity; Chinese characters are kept as they are.

    >>> identity_key("《如东县“十四五”教育规划（2021—2025年）》")
    '如东县十四五教育规划(2021-2025年)'
    """
    return DASHES.sub("-", NOISE.sub("", unicodedata.normalize("NFKC", name)))
