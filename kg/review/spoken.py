"""Reasons in the language of who reads the table."""

from __future__ import annotations

import re

from kg.ontology import lexicon

OTHER = {"zh": "另一处：", "en": "the other: "}
BETWEEN = {"zh": "；", "en": "; "}


def spoken(reason: str, language: str) -> str:
    """A reason as the signals and comparators give it, in `zh` or `en`.

    >>> spoken("the name begins with 将", "zh")
    '名称以“将”开头'
    """
    if language == "zh":
        for pattern, chinese in lexicon("review")["reasons"]["chinese"]:
            reason = re.sub(pattern, chinese, reason)
    return reason
