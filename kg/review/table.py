"""The table of doubts for a person to fill in: doubtful mentions, and pairs of names that may be one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg.graph.entities import Entity, entity_of, find_home
from kg.graph.facts_files import load_facts
from kg.graph.identity.key import identity_key
from kg.graph.identity.near import near_pairs
from kg.graph.identity.normal import normal_identity
from kg.review.amounts import amount
from kg.review.doubts import SIGNALS, rare_endings, rarely_ending
from kg.review.judgements import Judgement
from kg.review.matching import Facts, FactsMention, Page
from kg.review.quotes import quote_around
from kg.review.rows import Row
from kg.review.similar import SHORT_FORMS, find_similar
from kg.review.spoken import BETWEEN, OTHER, spoken

PAIRED = ("School", "Department", "Organization", "Programme", "Citation")
"""Types whose names are compared with each other."""


@dataclass(slots=True)
class _Reader:
    """A document with what rows show of it."""

    facts: Facts
    raw: str
    titles: Mapping[str | None, str]
    language: str

    @property
    def id(self) -> str:
        return str(self.facts["document"]["id"])

    def row(self, mention: FactsMention, *reasons: str, other: str = "") -> Row:
        """A row with its reasons, as signals give them, and the quote of the `other` name of a pair."""
        said = [spoken(reason, self.language) for reason in reasons]
        away = [f"{OTHER[self.language]}{other}"] if other else []
        return Row(
            document=self.id,
            type=mention["type"],
            name=mention["name"],
            value=amount(mention),
            quote=quote_around(self.raw, mention["start"], mention["end"]),
            section=self.titles.get(mention.get("section"), ""),
            reason=BETWEEN[self.language].join([*said, *away]),
        )


def find_doubts(paths: Sequence[Path], judgements: Sequence[Judgement] = (), *, language: str = "en") -> list[Row]:
    """Rows for all that is doubtful in some facts files and not judged yet: by document and place, then the pairs.

    `language` is that of the reasons: zh or en.
    """
    readers = [_reader(path, language) for path in paths]
    rare = rare_endings([reader.facts for reader in readers])
    rows = [row for reader in readers for row in _doubtful(reader, rare, judgements)]
    pairs = {_pair(j.row) for j in judgements if j.row.other}
    alike = {_pair(row): row for row in (*_near(readers), *_alike(readers))}
    return [*rows, *(row for pair, row in alike.items() if pair not in pairs)]


def _reader(path: Path, language: str) -> _Reader:
    facts, raw = load_facts(path)
    return _Reader(facts, raw, {s["id"]: s["title"] for s in facts["sections"]}, language)


def _doubtful(reader: _Reader, rare: Mapping[str, set[str]], judgements: Sequence[Judgement]) -> Iterator[Row]:
    reasons: dict[int, list[str]] = {}
    for doubt in chain.from_iterable([*(s(reader.facts) for s in SIGNALS), rarely_ending(reader.facts, rare)]):
        reasons.setdefault(doubt.mention, []).append(doubt.reason)
    page = Page(reader.facts, reader.raw)
    judged = {index for j in judgements if not j.row.other for index in page.find(j.row)}
    seen: set[Row] = set()
    for index in sorted(reasons.keys() - judged):
        row = reader.row(reader.facts["mentions"][index], *reasons[index])
        if row not in seen:
            seen.add(row)
            yield row


def _pair(row: Row) -> tuple[str, frozenset[tuple[str, str]]]:
    ends = ((row.document, row.name), (row.other_document or row.document, row.other))
    return row.type, frozenset((document, identity_key(name)) for document, name in ends)


def _alike(readers: Sequence[_Reader]) -> Iterator[Row]:
    """Pairs of names that may be one: within one place and the places around it; full names of bodies anywhere."""
    for type_ in PAIRED:
        regions: dict[str, dict[str, list[tuple[_Reader, FactsMention]]]] = {}
        for reader in readers:
            for name, mention in _first_mentions(reader, type_).items():
                regions.setdefault(_region(reader.facts), {}).setdefault(name, []).append((reader, mention))
        for names in regions.values():
            for one, other, reason in find_similar(type_, names):
                if not _one_already(names[one][0], names[other][0]):
                    yield _pair_row(names[one][0], names[other][0], reason)
        if type_ in SHORT_FORMS:
            yield from _one_name_in_two_places(regions, anywhere=type_ == "Organization")


def _near(readers: Sequence[_Reader]) -> Iterator[Row]:
    """Pairs of things that identity finds near each other and keeps apart."""
    found: dict[Entity, tuple[_Reader, FactsMention]] = {}
    for reader in readers:
        for type_ in PAIRED:
            for mention in _first_mentions(reader, type_).values():
                found.setdefault(entity_of(mention, find_home(reader.facts)), (reader, mention))
    for one, other, _, sentence in near_pairs(found):
        yield _pair_row(found[one], found[other], sentence)


def _one_already(one: tuple[_Reader, FactsMention], other: tuple[_Reader, FactsMention]) -> bool:
    """Whether identity by name and place makes one thing of both."""
    ends = [entity_of(mention, find_home(reader.facts)) for reader, mention in (one, other)]
    return normal_identity(ends[0]) == normal_identity(ends[1])


def _first_mentions(reader: _Reader, type_: str) -> dict[str, FactsMention]:
    found: dict[str, FactsMention] = {}
    for mention in reader.facts["mentions"]:
        if mention["type"] == type_:
            found.setdefault(mention["name"], mention)
    return found


def _region(facts: Facts) -> str:
    """What places have in common whose plans may speak of one school: the prefecture, where the code tells it."""
    home = find_home(facts).key
    return home[:4] if home.isdigit() else home


def _one_name_in_two_places(
    regions: Mapping[str, Mapping[str, list[tuple[_Reader, FactsMention]]]], *, anywhere: bool
) -> Iterator[Row]:
    """One name that identity keeps apart because plans of two places say it. Each is paired with the first."""
    groups: dict[tuple[str, str], list[tuple[_Reader, FactsMention]]] = {}
    for region, names in regions.items():
        for name, mentions in names.items():
            groups.setdefault(("" if anywhere else region, name), []).extend(mentions)
    for first, *others in groups.values():
        for other in others:
            if not _one_already(first, other):
                yield _pair_row(first, other, "one name in the plans of two places")


def _pair_row(one: tuple[_Reader, FactsMention], other: tuple[_Reader, FactsMention], reason: str) -> Row:
    (reader, mention), (there, second) = one, other
    quote = quote_around(there.raw, second["start"], second["end"])
    row = reader.row(mention, reason, other=quote)
    away = "" if there.id == reader.id else there.id
    fields = {name: getattr(row, name) for name in ("document", "type", "name", "quote", "section", "reason")}
    return Row(**fields, other=second["name"], other_document=away)
