"""The table of doubts for a person to fill in: doubtful mentions, and pairs of names that may be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg.gather import gather
from kg.graph.entities import Entity, Facts, FactsMention, entity_of, find_home, identity_key
from kg.graph.facts_files import load_facts
from kg.graph.identity.forms import normal_identity
from kg.graph.identity.near import near_pairs
from kg.ontology import lexicon
from kg.review.bench import Page
from kg.review.doubts.short_forms import SHORT_FORMS, find_short_forms
from kg.review.doubts.signals import SIGNALS, rare_endings, rarely_ending
from kg.review.tables import Judgement, Row, amount, quote_around

PAIRED = ("School", "Department", "Organization", "Programme", "Citation")
"""Types whose names are compared with each other."""
OTHER = {"zh": "另一处：", "en": "the other: "}
BETWEEN = {"zh": "；", "en": "; "}


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


_Named = tuple[_Reader, FactsMention]
"""A name as it is first mentioned in a document."""


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
    doubts = chain.from_iterable([*(s(reader.facts) for s in SIGNALS), rarely_ending(reader.facts, rare)])
    reasons = gather((doubt.mention, doubt.reason) for doubt in doubts)
    page = Page(reader.facts, reader.raw)
    judged = {index for j in judgements if not j.row.other for index in page.find(j.row)}
    seen: set[Row] = set()
    for index in sorted(reasons.keys() - judged):
        row = reader.row(reader.facts["mentions"][index], *reasons[index])
        if row not in seen:
            seen.add(row)
            yield row


def _pair(row: Row) -> tuple[str, frozenset[tuple[str, str]]]:
    return row.type, frozenset((document, identity_key(name)) for document, name in row.ends)


def _alike(readers: Sequence[_Reader]) -> Iterator[Row]:
    """Names of which one may be short for the other, in plans of one region; and one name that plans of two places say."""
    for type_ in SHORT_FORMS:
        named = ((_region(r.facts), (name, (r, m))) for r in readers for name, m in _first_mentions(r, type_).items())
        regions = gather(named)
        for here in map(gather, regions.values()):
            pairs = ((here[one][0], here[other][0]) for one, other in find_short_forms(here))
            yield from _kept_apart(pairs, "one may be short for the other")
        far = type_ == "Organization"
        same = gather((("" if far else region, name), one) for region, here in regions.items() for name, one in here)
        for first, *others in same.values():
            yield from _kept_apart(((first, other) for other in others), "one name in the plans of two places")


def _kept_apart(pairs: Iterable[tuple[_Named, _Named]], reason: str) -> Iterator[Row]:
    """A row for each pair that identity by name and place does not make one."""
    for pair in pairs:
        one, other = (normal_identity(entity_of(mention, find_home(reader.facts))) for reader, mention in pair)
        if one != other:
            yield _pair_row(*pair, reason)


def _near(readers: Sequence[_Reader]) -> Iterator[Row]:
    """Pairs of things that identity finds near each other and keeps apart."""
    found: dict[Entity, _Named] = {}
    for reader in readers:
        for type_ in PAIRED:
            for mention in _first_mentions(reader, type_).values():
                found.setdefault(entity_of(mention, find_home(reader.facts)), (reader, mention))
    for one, other, _, sentence in near_pairs(found):
        yield _pair_row(found[one], found[other], sentence)


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


def _pair_row(one: _Named, other: _Named, reason: str) -> Row:
    (reader, mention), (there, second) = one, other
    quote = quote_around(there.raw, second["start"], second["end"])
    row = reader.row(mention, reason, other=quote)
    away = "" if there.id == reader.id else there.id
    fields = {name: getattr(row, name) for name in ("document", "type", "name", "quote", "section", "reason")}
    return Row(**fields, other=second["name"], other_document=away)


def spoken(reason: str, language: str) -> str:
    """A reason as the signals and comparators give it, in `zh` or `en`.

    >>> spoken("the name begins with 将", "zh")
    '名称以“将”开头'
    """
    if language == "zh":
        for pattern, chinese in lexicon("review")["reasons"]["chinese"]:
            reason = re.sub(pattern, chinese, reason)
    return reason
