"""The tokens of a query's text: enough to find words, and the place of one, for messages a person understands.

What is found here decides nothing about safety: texts can be made that another reader would cut differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

TOKEN = re.compile(
    r"""#[^\r\n]*|<(?:[^<>"{}|^`\\\s]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>"""
    r"""|"{3}(?:[^"\\]|\\.|"(?!""))*"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}"""
    r"""|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'"""
    r"""|[?$]\w+|@[\w-]+|(?:[\w.-]*\w)?:(?:[\w%:-]|\\.|\.(?=\w))*|\w+|\S""",
    re.DOTALL,
)
"""A comment, an IRI, a string, a variable, a language tag, a prefixed name, a word, or one character (SPARQL 1.1, §19.8)."""


def find_tokens(query: str) -> Iterator[re.Match[str]]:
    """The tokens of a query in order, comments left out."""
    return (match for match in TOKEN.finditer(query) if match[0][0] != "#")


def place(query: str, offset: int) -> str:
    """Where an offset lies, as an editor counts.

    >>> place("ASK\\n{ }", 6)
    'line 2, character 3'
    """
    before = query[:offset]
    return f"line {before.count(chr(10)) + 1}, character {offset - before.rfind(chr(10))}"
