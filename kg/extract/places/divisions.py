"""Administrative divisions of China with their codes (GB/T 2260) as of a year.

The table is data: `ontology/places.tsv`, made by `maintenance/make_places.py`. Texts must be in Simplified script.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import add
from pathlib import Path

from kg.extract.places.place_aliases import customary_names
from kg.extract.places.stand_ins import in_stand_ins

# Words that begin with a name's last character: 海门市|场, 武清区|域. Chinese has no word boundary to ask for.
RUNS_ON = re.compile(r"(?<=市)[场值]|(?<=区)[域划别位块]|(?<=县)域|(?<=州)湾")
# … and what may begin inside one: 到|达县, 企|合作市.
_GUARDED_BEFORE = re.compile(r"[\u3400-\u9fff](?<![在为由向对与是将共])")


@dataclass(frozen=True, slots=True)
class Division:
    """A division under one code, name and parent. `valid_to` None: still valid; `successor`: code of what it became."""

    code: str
    name: str
    level: str  # province, prefecture or county
    parent: str | None
    valid_from: int
    valid_to: int | None
    successor: str | None

    def valid(self, year: int | None) -> bool:
        """Whether it was there on some day of the year; always, when the year is not known."""
        return year is None or (self.valid_from <= year and (self.valid_to is None or year <= self.valid_to))

    @property
    def lineage(self) -> tuple[str, str, str]:
        """The codes of itself, its parent and its province."""
        return self.code, self.parent or self.code, self.code[:2] + "0000"


class Gazetteer:
    """All divisions, found by name and year.

    >>> def place(code: str, name: str, first: int, last: int | None, successor: str | None) -> Division:
    ...     return Division(code, name, "county", "320600", first, last, successor)
    >>> old, new = place("320684", "海门市", 1995, 2020, "320614"), place("320614", "海门区", 2020, None, None)
    >>> gazetteer = Gazetteer([(old, "海门"), (new, "海门")])
    >>> [division.code for division in gazetteer.by_name("海门", 2019)]
    ['320684']
    """

    def __init__(self, entries: Iterable[tuple[Division, str]]) -> None:
        """Index divisions, each with its short name (empty for none)."""
        self._by_name: dict[str, list[Division]] = defaultdict(list)
        self._by_code: dict[str, list[Division]] = defaultdict(list)
        self._names: dict[str, bool] = {}
        self._guarded: set[str] = set()
        for division, short in entries:
            self._by_code[division.code].append(division)
            self._by_name[division.name].append(division)
            self._names[division.name] = False
            if short:
                self._by_name[short].append(division)
                self._names.setdefault(short, True)
            else:
                self._guarded.add(division.name)
        for divisions in list(self._by_code.values()):
            for alias, division in ((alias, d) for d in divisions for alias in customary_names(d.name)):
                if self._names.setdefault(alias, False) is False and self._bear(alias) <= {division.name}:
                    self._by_name[alias].append(division)
        for name, form in [(name, form) for name in self._names if (form := in_stand_ins(name)) != name]:
            self._names[form], self._by_name[form] = self._names[name], self._by_name[name]

    def _bear(self, name: str) -> set[str]:
        """The full names of the divisions that are known by a name today: one, where its code has changed."""
        return {division.name for division in self._by_name[name] if division.valid_to is None}

    @property
    def names(self) -> Mapping[str, bool]:
        """Every name, for an automaton, those with stand-ins, too; the value says whether it is short (如东) and no full name (如东县)."""
        return self._names

    @cached_property
    def _by_parent(self) -> dict[str, list[Division]]:
        """Divisions by the code of what they lie in."""
        found: dict[str, list[Division]] = defaultdict(list)
        for divisions in self._by_code.values():
            for division in divisions:
                found[division.parent or ""].append(division)
        return found

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """How long the names are that begin with two given characters, longest first."""
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in self._names:
            lengths[name[:2]].add(len(name))
        return {start: sorted(found, reverse=True) for start, found in lengths.items()}

    def by_name(self, name: str, year: int | None = None) -> tuple[Division, ...]:
        """All that bear the full or short name, in the year if one is given."""
        known = self._by_name.get(name)  # most of what is asked for is no name
        return tuple(division for division in known if division.valid(year)) if known else ()

    def by_code(self, code: str) -> tuple[Division, ...]:
        """All that have had the code: a place may change its name and keep it."""
        return tuple(self._by_code.get(code, ()))

    @cached_property
    def _names_by_code(self) -> dict[str, set[str]]:
        """The names by the codes of the divisions that bear them."""
        found: dict[str, set[str]] = defaultdict(set)
        for name, divisions in self._by_name.items():
            for division in divisions:
                found[division.code].add(name)
        return found

    def names_of(self, code: str) -> set[str]:
        """All names that are known for the place of a code."""
        return self._names_by_code[code]

    def within(self, code: str) -> tuple[Division, ...]:
        """All that lie right in the place of a code, valid or not."""
        return tuple(self._by_parent.get(code, ()))

    def province_of(self, division: Division) -> Division:
        """The province, autonomous region or municipality it lies in; a province lies in itself."""
        return self._by_code[division.lineage[-1]][0]

    def resolve(self, name: str, year: int | None = None, within: str | None = None) -> Division | None:
        """The one division of that name (in the province or prefecture `within`), None where it is ambiguous."""
        found = [d for d in self.by_name(name, year) if within is None or within in d.lineage]
        kept = last_forms(found)
        return kept[0] if len(kept) == 1 else None

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Names in a text with their offsets, longest first, none that is plainly part of another word."""
        after, begins = 0, self._lengths
        # all pairs of letters at once: few begin a name, and a step of the loop costs more than a look into a table
        for position in [at for at, pair in enumerate(map(add, text, text[1:])) if pair in begins]:
            if position >= after and (end := next(self._ends(text, position, after), None)):
                yield position, end, text[position:end]
                after = end

    def may_begin(self, text: str, start: int) -> bool:
        """Whether some name begins with the two letters there."""
        return text[start : start + 2] in self._lengths

    def names_at(self, text: str, start: int) -> Iterator[str]:
        """The names that begin at a place of a text, longest first."""
        for length in self._lengths.get(text[start : start + 2], ()):
            name = text[start : start + length]
            if len(name) == length and name in self._names:
                yield name

    def _ends(self, text: str, start: int, after: int) -> Iterator[int]:
        """Ends of names that begin here; one without a short form needs a border or a place (to `after`) before it."""
        for name in self.names_at(text, start):
            end = start + len(name)
            if not RUNS_ON.match(text, end) and self.stands_free(text, name, start, after):
                yield end

    def stands_free(self, text: str, name: str, start: int, after: int) -> bool:
        """Whether a name without a short form, as good as a word, has a border or a place (to `after`) before it: in
        示范县 there is no 范县, in 校企合作市 no 合作市."""
        return name not in self._guarded or start == after or not _GUARDED_BEFORE.match(text, max(start - 1, 0), start)


@cache
def load_gazetteer(path: Path) -> Gazetteer:
    """Read the table; once for each path."""
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return Gazetteer(map(_read_row, rows[1:]))


def _read_row(line: str) -> tuple[Division, str]:
    r"""A line of the table as a division and its short name.

    >>> _read_row("320623\t如东县\tcounty\t320600\t1983\t\t\t如东")[0].name
    '如东县'
    """
    code, name, level, parent, first, last, successor, short = line.split("\t")
    years = int(first), int(last) if last else None
    return Division(code, name, level, parent or None, *years, successor or None), short


def last_forms(found: Sequence[Division]) -> list[Division]:
    """Without those that became another one of them: 海门市 beside 海门区."""
    return [d for d in found if not any(d.successor == other.code and d is not other for other in found)]
