"""Patterns made from the word lists of a lexicon, longest word first, in forms that `re` is quick with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from kg.ontology import lexicon

ITEM = r" *(?:\(?\d{1,2}[).、]|0\d ?(?=[\u4e00-\u9fff“])|[①-⑳◆●■▲★◇○•·]|—)"
"""What opens an item of a list: (3), 3., ——."""
SHORTENED = r"\((?:(?:以下|下文|下面)?简称|以?下称)(?:为|:)?[“\"]?"
"""What leads in the short form that a text declares for a name: (以下简称“|县教体局. 统称 is of several."""


def up_to_next(hits: Iterable[re.Match[str]], end: int) -> Iterator[tuple[re.Match[str], int]]:
    """Each hit with where the next one starts, the last with `end`.

    >>> [(hit[0], stop) for hit, stop in up_to_next(re.finditer("指标", "指标…指标…"), 6)]
    [('指标', 3), ('指标', 6)]
    """
    for hit, following in pairwise([*hits, None]):
        if hit is not None:
            yield hit, following.start() if following is not None else end


def one_of(words: Iterable[str]) -> str:
    """An alternation of plain words, the longest first, so that 不低于 wins over 低于.

    >>> one_of(["低于", "不低于"])
    '(?:不低于|低于)'
    """
    return "(?:" + "|".join(map(re.escape, longest_first(words))) + ")"


def longest_first(words: Iterable[str]) -> list[str]:
    """The words, each once, in the order in which an alternation finds the longest."""
    return sorted(set(words), key=lambda w: (-len(w), w))


def any_of(patterns: Iterable[str]) -> str:
    """An alternation of patterns, the longest first as `one_of` has it.

    >>> any_of(["中学", "生(?!源)"])
    '生(?!源)|中学'
    """
    return "|".join(sorted(set(patterns), key=lambda pattern: (-len(pattern), pattern)))


def guarded(words: Iterable[str]) -> str:
    """An alternation of words that may carry a guard: `所(?!有)` is 所, but not in 所有."""
    parts = sorted((w.partition("(?") for w in set(words)), key=lambda p: (-len(p[0]), p[0]))
    return "(?:" + "|".join(re.escape(word) + mark + guard for word, mark, guard in parts) + ")"


_FIRST_SET = re.compile(r"\[([^]\\^-]+)\](?![?*+{])(.*)", re.S)
_BRACKETS = re.compile(r"\\.|\[[^]]*\]|[(|)]", re.S)


def searched(cases: Iterable[str]) -> str:
    """An alternation of patterns, in their order, each with its first choice spelled out: `re` skips to where one can begin
    if all begin with a plain character.

    >>> searched(["缺口", "(?:较|比(?!如))[^,]{2}少", "[应须]补"])
    '缺口|较[^,]{2}少|比(?!如)[^,]{2}少|应补|须补'
    """
    return "|".join(spelled_out(cases))


def spelled_out(cases: Iterable[str]) -> list[str]:
    """The patterns, in their order, each once for every way that its first choice offers.

    >>> spelled_out(["缺口", "[应须]补"])
    ['缺口', '应补', '须补']
    """
    return [spelled for case in cases for spelled in _spelled_out(case)]


def _spelled_out(case: str) -> list[str]:
    if first := _FIRST_SET.fullmatch(case):
        return [character + first[2] for character in first[1]]
    choices, rest = _first_choice(case)
    if not choices or rest[:1] in ("?", "*", "+", "{"):
        return [case]
    return [spelled for choice in choices for spelled in _spelled_out(choice + rest)]


def _first_choice(case: str) -> tuple[list[str], str]:
    """What the group `(?:…|…)` that begins a pattern offers, and what follows it; nothing where it begins otherwise."""
    borders, depth = [2], 0
    for mark in _BRACKETS.finditer(case) if case.startswith("(?:") else ():
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if depth == 0 or (depth == 1 and mark[0] == "|"):
            borders.append(mark.start())
        if depth == 0:
            return [case[start + 1 : end] for start, end in pairwise(borders)], case[mark.end() :]
    return [], case


class Run:
    """Tells whether a text is made of given words alone. It follows all ways to part a text at once; a pattern `(?:教育|教学|教育教学)*` would
    try one after the other, and of n such words there may be two to the number n."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_first: dict[str, list[str]] = {}
        for word in sorted(set(words)):
            self._by_first.setdefault(word[0], []).append(word)

    def fills(self, text: str) -> bool:
        """Whether a text is a run of the words; one of no length is.

        >>> Run(["校企", "企业", "业"]).fills("校企业"), Run(["校企", "企业"]).fills("校企业")
        (True, False)
        """
        ends = {0}
        for at, first in enumerate(text):
            if at in ends:
                ends.update(at + len(word) for word in self._by_first.get(first, ()) if text.startswith(word, at))
        return len(text) in ends


class Ending:
    """Finds the run of words that ends a text. It matches the reversed text from its start, so it is linear; most texts
    end in a character that no word ends in, and are not even reversed.

    >>> Ending(["达到", "力争"]).split("毛入园率力争达到")
    ('毛入园率', '力争达到')
    """

    def __init__(self, words: Iterable[str], *, many: bool = True) -> None:
        words = frozenset(words)
        self._lasts = frozenset(w[-1] for w in words)
        self._pattern = re.compile(one_of(w[::-1] for w in words) + ("++" if many else ""))

    def split(self, text: str) -> tuple[str, str]:
        """What stands before the run, and the run."""
        if text[-1:] not in self._lasts:
            return text, ""
        hit = self._pattern.match(text[::-1])
        at = len(text) - hit.end() if hit else len(text)
        return text[:at], text[at:]


@cache
def _no_adjective() -> str:
    """What stands behind a word: with 性 it would be an adjective, 生产|性实训基地, but 开展|性别教育."""
    return f"(?!(?!{one_of(lexicon('everyday')['of_nature'])})性)"


class Beginning:
    """Finds the run of words that begins a text; most texts begin with a character that no word begins with."""

    def __init__(self, words: Iterable[str], *, many: bool = True) -> None:
        words = frozenset(words)
        self._firsts = frozenset(w[0] for w in words)
        self._pattern = re.compile(f"(?:{one_of(words)}{_no_adjective()}){'++' if many else ''}")

    def split(self, text: str) -> tuple[str, str]:
        """The run, and what follows it; 生产 in 生产性实训基地 is none.

        >>> Beginning(["力争", "全市"]).split("力争全市毛入园率")
        ('力争全市', '毛入园率')
        """
        if text[:1] not in self._firsts:
            return "", text
        hit = self._pattern.match(text)
        at = hit.end() if hit else 0
        return text[:at], text[at:]
