"""When a name is another's, and when it means the plan itself or a document: finding never goes beyond the one plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from kg.extract.metadata import STATUS
from kg.extract.patterns import SHORTENED, one_of
from kg.extract.programmes import words
from kg.extract.programmes.names import Name, canonical
from kg.extract.word_lists import WordLists
from kg.model import Reading

Span = tuple[int, int]

_ISSUED = re.compile(r"[^《》]{0,20}(?:关于|印发)")
_DECLARED = re.compile("”?" + SHORTENED)
"""What stands between a name and the short form that the plan declares for it: 甲县名师培养工程|(以下简称“|双名工程."""
_SHORTEST_CITED = 8
_SHORTEST_OWN = 6
"""In characters, what is left of the plan's own title that makes a longer name mean it: 一图读懂…三年行动计划."""
_LISTS = WordLists("programmes", "identity")
_OWN_BOOK = _LISTS.pattern(r"{own_books}(?:\([^()]*\))?$")
_JOINED = re.compile("》?[、和与及]?《?")
_OWN_PROJECT = _LISTS.pattern(r"([\u4e00-\u9fff]{4,20}工程){of_project}*方案")
"""The project that a plan is all about: X县|名师培养工程|实施方案."""
_TITLE_WORDS = _LISTS.pattern(r"[“”()\s]|{numeral}年|\d[\d—\-~至年]*|{title_words}|^本", numeral=words.NUMERAL)


@cache
def _carrying(key: str) -> re.Pattern[str]:
    """The verbs of a list, right before a title with its mark, if it has one: 落实好《; 贯彻落实 is said of papers."""
    return re.compile(rf"(?<!贯彻){one_of(words.section('identity')[key])}好?《?$")


def own_books(reading: Reading, books: Sequence[Span]) -> Iterator[Name]:
    """The action plans that the plan says are carried out: 落实 or 实施 those of the place itself and those without marks, also behind
    another one that is, 实施 any other."""
    place, carried_end = reading.metadata.jurisdiction, 0
    for start, end in books:
        text = reading.text[start:end]
        before = reading.text[max(0, start - 8) : start]
        own = not before.endswith("《") or (place is not None and text.startswith(place))
        carried_out = _carrying("carried_out" if own else "carried_on")
        joined = own and carried_end and _JOINED.fullmatch(reading.text, carried_end, start)
        if (joined or carried_out.search(before)) and _OWN_BOOK.search(text) and not _ISSUED.match(text):
            carried_end = end
            yield Name(start, end, canonical(text))


def without_documents(names: Iterable[Name], reading: Reading, books: Sequence[Span]) -> Iterator[Name]:
    """Without the names that mean the plan itself, in one of its short forms, or another document that it cites."""
    title, place = STATUS.sub("", reading.metadata.title or ""), reading.metadata.jurisdiction or ""
    project = _OWN_PROJECT.match(title.removeprefix(place))
    own = {_core(title), _core(title.removeprefix(place))} if title else set()
    named_after = tuple(core for core in own if len(core) >= _SHORTEST_OWN)
    spans = set(books)
    cited = tuple({t for start, end in books if len(t := reading.text[start:end]) >= _SHORTEST_CITED})
    for name in names:
        if project and name.name.removeprefix(place) == project[1]:
            yield Name(name.end - len(project[1]), name.end, project[1])
            continue
        core = _core(name.name)
        its_own = core in own or bool(named_after and core.endswith(named_after))
        if (name.start, name.end) in spans or not (its_own or name.name.endswith(cited)):
            yield name


@lru_cache(maxsize=4096)
def _core(name: str) -> str:
    return _TITLE_WORDS.sub("", name)


def one_name(names: list[Name], reading: Reading) -> Iterator[Name]:
    """One name for each: 中小学X工程 is X工程 where the plan says so too, X和Y工程 the two where it has both, and a declared
    short form what it stands for."""
    place = reading.metadata.jurisdiction or ""
    known = {n.name for n in names}
    full = {
        short.name: name.name
        for name, short in pairwise(names)
        if _DECLARED.fullmatch(reading.text, name.end, max(name.end, short.start))
    }
    prefixes = tuple(p for p in (*words.section("identity")["wider"], place, place[:-1]) if len(p) > 1)
    for name in names:
        shorter = (name.name.removeprefix(p) for p in prefixes if name.name.startswith(p))
        if parts := _two_names(name, known):
            yield from parts
        else:
            own = next((s for s in shorter if s in known), name.name)
            yield Name(name.start, name.end, full.get(own, own))


def _two_names(name: Name, known: set[str]) -> list[Name]:
    """“双带头人”培育和教师党员先锋工程 as two, where both stand in the plan by themselves too."""
    first, joint, second = name.name.partition("和")
    ending = words.BARE_SUFFIX.findall(second)
    if not joint or not ending or len(name.name) != name.end - name.start:
        return []
    first_name = first + ending[-1]
    if first_name not in known or second not in known:
        return []
    middle = name.start + len(first)
    return [Name(name.start, middle, first_name), Name(middle + 1, name.end, second)]
