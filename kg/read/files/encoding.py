"""Finds the encoding of a text file: byte order marks, strict UTF-8, then the likelier of the Chinese encodings.

The candidates are those that Chinese sites have used; charset-normalizer weighs them by how much sense the text makes.
"""

from __future__ import annotations

import codecs
import re

from kg.read.errors import ReadError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CANDIDATES = ["gb18030", "big5hkscs", "utf_16_le", "utf_16_be"]
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")
_SAMPLE = 200_000
"""How many bytes are looked at to weigh encodings; decoding then takes them all."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of some bytes. `declared` is what a page says of itself; it counts where it decodes without fault.

    >>> decode("县管校聘".encode("gb18030"))
    '县管校聘'

    Raises ReadError where the bytes are no text in any encoding known here.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    for candidate in filter(None, ("utf-8", declared)):
        if (text := _try(data, candidate)) is not None and not _binary(text):
            return text
    if _breaks_off(data):
        return _strict(data, "utf-8")
    guessed = _guess(data)
    if guessed is None or _binary(guessed):
        raise ReadError(
            "is no text in UTF-8, GB18030, Big5 or UTF-16 (a binary file?): give it as .docx, .pdf, .html or .txt"
        )
    return guessed


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    candidates = [best.encoding, *_CANDIDATES] if best else _CANDIDATES
    return next((text for encoding in candidates if (text := _try(data, encoding)) is not None), None)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _breaks_off(data: bytes) -> bool:
    """Whether bytes are UTF-8 with Chinese in it but for the last character, which lacks its end: a download that stopped."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and not data[: error.start].isascii()
    return False


def _strict(data: bytes, encoding: str) -> str:
    text = _try(data, encoding)
    if text is None:
        raise ReadError(f"begins like {encoding} but breaks off in the middle of a character: fetch the file again")
    return text


def _binary(text: str) -> bool:
    """Whether a decoded text is no text: control characters, many empty ones, or characters of scripts that no plan is in."""
    sample = text[:20_000]
    rare = sum("\ue000" <= c <= "\uf8ff" or "\uac00" <= c <= "\ud7ff" or "\u0600" <= c <= "\u109f" for c in sample)
    empty = sample.count("\x00")
    return len(_CONTROL.findall(sample)) > len(sample) / 100 or max(rare, empty) > len(sample) / 20
