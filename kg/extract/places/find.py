"""Places a text names, and the place whose plan it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.extract.places.divisions import RUNS_ON, Division, Gazetteer, load_gazetteer
from kg.extract.places.jurisdiction import guess_jurisdiction
from kg.extract.places.page_place import named_by_bodies, named_without_level
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata, Place, Reading
from kg.ontology import ontology_path
from kg.read.forms import fold

HEAD = 20000
"""How much of a text, in characters, is asked whose plan it is."""
SHORTEST = 2
"""So short a name (范县, 高县) stands inside other words too: 示范县, 提高县中."""
_LISTS = WordLists("places")


@cache
def gazetteer() -> Gazetteer:
    """The administrative divisions of `ontology/places.tsv`, loaded once a process."""
    return load_gazetteer(ontology_path("places.tsv"))


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    names = sorted(gazetteer().names)
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names


def locate(metadata: Metadata, cleaned: CleanText) -> None:
    """Fills in jurisdiction, its code and its province, where title or text tell them; else they stay None."""
    places = gazetteer()
    year = _year(metadata)
    found: Division | None = None
    if metadata.jurisdiction:
        found = places.resolve(metadata.jurisdiction, year)
    else:
        stated = f"发布机构:{metadata.issuer}\n" if metadata.issuer else ""
        number = fold(f"{metadata.doc_number}\n") if metadata.doc_number else ""
        head = f"{number}{stated}{cleaned.text[:HEAD]}"
        found = guess_jurisdiction(metadata.title or "", head, year, places)
        if found is None and not metadata.title:
            found = named_by_bodies(head, year, places) or named_without_level(head, year, places)
    if found is not None:
        metadata.jurisdiction = metadata.jurisdiction or found.name
        metadata.jurisdiction_code = metadata.jurisdiction_code or found.code
        metadata.province = metadata.province or places.province_of(found).name


def _year(metadata: Metadata) -> int | None:
    """The year as of which places are meant: the first of the plan's period, else that it is dated with."""
    return metadata.period_start or metadata.dated


def find_places(reading: Reading) -> Iterator[Place]:
    """Administrative divisions named in a text; the code is the one of the plan's year.

    A name that several divisions bear, or that is a word too, is resolved within the place right before it (上海市普陀区)
    or the plan's own prefecture or province, else left out. A short
    name (如东) counts where its full name stands in the document or it is the plan's own place or one above it: as two
    plain characters it also stands inside other words (比如东部). So does 范县 (示范县), which needs a border before it.
    """
    automaton, names = _automaton()
    text, own = reading.text, reading.metadata.jurisdiction_code
    lineage = {own, own[:4] + "00"} if own else set()
    meant: dict[str, Division | None] = {}
    after, above = 0, None
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        name, before, after = names[pattern], after, end
        above = above if start == before else None
        if RUNS_ON.match(text, end):
            continue
        if name not in meant:
            meant[name] = _meant(name, reading)
        division = meant[name] or (above and _below(above, name, reading))
        free = len(name) > SHORTEST or gazetteer().stands_free(text, name, start, before)
        if division is not None and (free or division.code in lineage):
            above = division
            yield Place(name=division.name, start=start, end=end, code=division.code)


def _below(above: Division, name: str, reading: Reading) -> Division | None:
    """The division of that full name within the one that is named right before it."""
    division = gazetteer().resolve(name, _year(reading.metadata), above.code)
    return division if division and division.name == name else None


def _meant(name: str, reading: Reading) -> Division | None:
    """The division that a name means all over a document; None where it is a word there, or may be several."""
    places, metadata = gazetteer(), reading.metadata
    own = metadata.jurisdiction_code
    around = [own, own[:4] + "00", own[:2] + "0000"] if own else []
    scopes = (places.resolve(name, _year(metadata), scope) for scope in (None, *around))
    division = next(filter(None, scopes), None)
    if division is None:
        return None
    if places.names[name] and division.code not in around and division.name not in reading.text:
        return None  # a short name whose long one stands nowhere
    plain = name in _LISTS.words("plain_words") and not set(division.lineage) & {*around[:2]}
    return None if plain else division
