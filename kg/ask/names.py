"""From a name as a person types it to the things of the graph that have it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.ask.errors import AmbiguousName, UnknownName, find_close, shortened
from kg.ask.kinds import BODY, DOCUMENT, INDICATOR, MEASURE, PLACE, THING, Kind
from kg.ask.scripts import simplified
from kg.ask.sparql import select
from kg.graph.entities import identity_key
from kg.graph.rdf import PREFIXES, as_iri, shorten, text
from kg.ontology import lexicon

if TYPE_CHECKING:
    from pyoxigraph import Store

LANGUAGES = ("zh-hans", "zh-hant", "zh", "en", "")
PLACE_SUFFIX = re.compile(r"(?<=..)(?:自治区|自治州|自治县|省|市|县|区|州|旗)$")
CLOSEST = 300


def key_of(name: str) -> str:
    """What of a name counts in a comparison: no quotation marks, blanks, case or character widths.

    >>> key_of("“县管校聘” "), key_of("Group Schooling")
    ('县管校聘', 'groupschooling')
    """
    return identity_key(name).casefold()


def find_things(store: Store, kind: Kind, name: str) -> list[str]:
    """The IRIs of all things of a kind that have this name, sorted; a name in Traditional script is looked up too.

    Raises UnknownName, with names that look like it, where there is none.
    """
    name = unicodedata.normalize("NFC", name.strip())
    iri = as_iri(name)
    if iri:
        return _described(store, kind, iri)
    for spelling in dict.fromkeys((name, simplified(name))):
        exactly = f"{_among([spelling])} ?thing {kind.labels} ?name . {kind.pattern}"
        if found := _select(store, exactly) or _by_id(store, kind, spelling):
            return found
    return _loosely(store, kind, name)


def find_one(store: Store, kind: Kind, name: str) -> str:
    """The IRI of the one thing of a kind that has this name. Raises UnknownName, and AmbiguousName where several have it."""
    found = find_things(store, kind, name)
    if len(found) > 1:
        known = [shorten(one) for one in found]
        raise AmbiguousName(
            f"several {kind.word}s are called {name!r}: name one of {shortened(known)}",
            f"有几个{kind.zh}都叫“{name}”，请指明一个：{shortened(known, zh=True)}",
        )
    return found[0]


def find_family(store: Store, kind: Kind, name: str) -> list[str]:
    """The things of a kind whose name holds this name: 近视率 stands for that of pupils of every stage too. 小学生近视率 does not
    stand for that of 中小学生, nor 高中生近视率 for that of 小学生、初中生、高中生.

    Raises UnknownName where no name holds it.
    """
    wider = re.compile(f"(?:中(?=小学)|[、和及]){re.escape(_wanted(name))}")
    held = {iri for iri, label in _holding(store, kind, name) if not wider.search(label)}
    try:
        return sorted(held.union(find_things(store, kind, name)))
    except UnknownName:
        if not held:
            raise
        return sorted(held)


def find_documents(store: Store, kind: Kind, name: str) -> list[str]:
    """The documents of this name; where there are none, those whose name holds it or what people call so: 双减.

    Raises UnknownName where no name holds it.
    """
    return _named_or_holding(store, kind, name, lexicon("documents")["everyday_names"].get(_wanted(name), name))


def find_bodies(store: Store, kind: Kind, name: str) -> list[str]:
    """The bodies of this name and those whose name ends with it: 教育局 stands for 县教育局 too, though one plan says no more than
    教育局. Where none has this name, those whose name holds it: 市场监管 for 县市场监管局.

    Raises UnknownName where no name holds it.
    """
    found = _named_or_holding(store, kind, name, name)
    if as_iri(name.strip()):
        return found
    ending = f"FILTER(STRENDS(STR(?name), {text(_wanted(name))}))"
    return sorted({*found, *_select(store, f"{kind.pattern} . ?thing {kind.labels} ?name . {ending}")})


def _named_or_holding(store: Store, kind: Kind, name: str, part: str) -> list[str]:
    """The things of this name; where there are none, those whose name holds a part. Raises UnknownName where no name does."""
    try:
        return find_things(store, kind, name)
    except UnknownName:
        if held := find_holding(store, kind, part):
            return held
        raise


def find_holding(store: Store, kind: Kind, name: str) -> list[str]:
    """The IRIs of the things of a kind whose name holds this one, of two letters at least, sorted."""
    return sorted({iri for iri, _ in _holding(store, kind, name)})


def _holding(store: Store, kind: Kind, name: str) -> Iterator[tuple[str, str]]:
    """The things of a kind with what counts of each name that holds this one."""
    key = _wanted(name)
    for iri, label in _similar_names(store, kind, name) if len(key) > 1 else ():
        if key in (known := key_of(label)):
            yield iri, known


def _wanted(name: str) -> str:
    """What counts of a name that is looked up."""
    return key_of(simplified(name.strip()))


def _described(store: Store, kind: Kind, iri: str) -> list[str]:
    if re.search(r'[<>"{}|^`\\\s]', iri):
        raise UnknownName(f"no {kind.word} {iri!r}: that is no IRI", f"“{iri}”不是 IRI。")
    if not _select(store, f"VALUES ?thing {{ <{iri}> }} {kind.pattern} . ?thing ?p ?o"):
        raise UnknownName(f"no {kind.word} <{iri}> in this graph", f"图谱中没有{kind.zh} {iri}。")
    return [iri]


def _among(names: Iterable[str]) -> str:
    """A pattern for `?name`: one of these names in any language."""
    literals = " ".join(text(name, language) for name in names for language in LANGUAGES)
    return f"VALUES ?name {{ {literals} }}"


def _by_id(store: Store, kind: Kind, name: str) -> list[str]:
    """A concept by the last part of its IRI: county-managed-school-hired."""
    if kind not in (MEASURE, INDICATOR, THING) or not re.fullmatch(r"[a-z0-9-]+", name):
        return []
    candidates = " ".join(f"<{PREFIXES[prefix]}{name}>" for prefix in ("epm", "epi"))
    return _select(store, f"VALUES ?thing {{ {candidates} }} {kind.pattern} . ?thing skos:prefLabel ?label")


def _select(store: Store, pattern: str) -> list[str]:
    return sorted({str(row["thing"]) for row in select(store, f"SELECT DISTINCT ?thing {{ {pattern} }}").rows})


def _loosely(store: Store, kind: Kind, name: str) -> list[str]:
    names = _similar_names(store, kind, name)
    key = key_of(name)
    found = sorted({iri for iri, label in names if key_of(label) == key})
    if not found and kind == PLACE:  # 如东 for 如东县
        found = sorted({iri for iri, label in names if PLACE_SUFFIX.sub("", key_of(label)) == key})
    if not found:
        labels = {label for _, label in names}
        near = _closest(name, labels)
        close = find_close(name, near, _ranks(store, kind, [label for label in near if name in label]))
        raise _unknown(kind, name, close, labels if kind.closed else ())
    return found


def _ranks(store: Store, kind: Kind, labels: list[str]) -> dict[str, int]:
    """For each of these names 0 where it is the first of a thing that a plan has, 1 where another, 2 and 3 where no plan has it."""
    told = (("rdfs:label|skos:prefLabel", kind.pattern), (kind.labels, kind.held or kind.pattern))
    queries = [f"SELECT DISTINCT ?name {{ {_among(labels)} ?thing {path} ?name . {held} }}" for path, held in told]
    first, had = ({str(row["name"]) for row in select(store, query).rows} for query in queries)
    return {label: (label not in first) + 2 * (label not in had) for label in labels}


def _unknown(kind: Kind, name: str, close: list[str], every: Iterable[str]) -> UnknownName:
    said, zh = f"no {kind.word} {name!r} in this graph", f"图谱中没有名为“{name}”的{kind.zh}"
    if close:
        said, zh = f"{said}: did you mean {', '.join(close)}?", f"{zh}。是不是要找：{'、'.join(close)}？"
    elif kind.listing:
        said, zh = f"{said}: the question {kind.listing} lists what there is", f"{zh}。"
    elif known := sorted(every):
        said, zh = f"{said}: there are {shortened(known)}", f"{zh}，有：{shortened(known, zh=True)}。"
    else:
        zh = f"{zh}。"
    if kind == THING:
        said, zh = f"{said} (the question sentences finds words)", f"{zh}（sentences 可查原文用词）"
    return UnknownName(said, zh)


def _similar_names(store: Store, kind: Kind, name: str) -> list[tuple[str, str]]:
    """All names of a kind with its things; for kinds without bound, those that share a character with the name.

    What is few is read first, as a sub-select: the things of a class, or of things of any class the names.
    """
    if kind == THING:
        meant = _names_meant(store, name)
        return _named(store, f"{_among(meant)} ?thing {kind.labels} ?name . {kind.pattern}")
    shared = _shares_a_character(name) if kind in (BODY, DOCUMENT) else ""
    return _named(store, f"{{ SELECT DISTINCT ?thing {{ {kind.pattern} }} }} ?thing {kind.labels} ?name . {shared}")


def _names_meant(store: Store, name: str) -> list[str]:
    """The names of things of any class that may be meant by a name, each once.

    By GROUP BY: stores draw a filter into a DISTINCT, and then ask it of every thing that has the name.
    """
    names = f"{{ SELECT ?name {{ ?thing {THING.labels} ?name }} GROUP BY ?name }}"
    rows = select(store, f"SELECT ?name {{ {names} {_shares_a_character(name)} }}").rows
    found, key = {str(row["name"]) for row in rows}, key_of(name)
    return [*(same for same in found if key_of(same) == key), *_closest(name, found)]


def _shares_a_character(name: str) -> str:
    """A pattern for `?name`. Not by REGEX, which some stores match byte by byte."""
    characters = sorted({character for character in name.casefold() if not character.isspace()})
    held = " || ".join(f"CONTAINS(LCASE(STR(?name)), {text(character)})" for character in characters)
    return f"FILTER({held})" if held else ""


def _named(store: Store, pattern: str) -> list[tuple[str, str]]:
    """Things with their names."""
    rows = select(store, f"SELECT DISTINCT ?thing ?name {{ {pattern} }}").rows
    return [(str(row["thing"]), str(row["name"])) for row in rows]


def _closest(name: str, names: Iterable[str]) -> list[str]:
    """The names that share most pairs of characters with this one: few enough to be compared in detail."""
    pairs = _pairs(name)
    ranked = sorted(names, key=lambda n: (-len(pairs & _pairs(n)) / (1 + len(n)), n))
    return ranked[:CLOSEST]


def _pairs(name: str) -> set[str]:
    folded = name.casefold()
    return {folded[i : i + 2] for i in range(len(folded) - 1)} | set(folded)
