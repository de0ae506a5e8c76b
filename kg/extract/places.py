"""Administrative divisions of China with their codes (GB/T 2260) as of a year, and the place whose plan a text is.

The table is data: `ontology/places.tsv`, made by `maintenance/make_places.py`. Texts must be in Simplified script.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from kg.extract.place_aliases import customary_names

# Words that begin with a name's last character: 海门市|场, 武清区|域. Chinese has no word boundary to ask for.
RUNS_ON = re.compile(r"(?<=市)[场值]|(?<=区)[域划别位块]|(?<=县)域|(?<=州)湾")
HAN = re.compile(r"[\u3400-\u9fff]")
# … and what may begin inside one: 到|达县, 企|合作市.
GUARDED_BEFORE = re.compile(r"[\u3400-\u9fff](?<![在为由向对与是将共])")
QUOTED = re.compile(r"《([^》]*)》")
# A field of the site's table, or a line that is a body's name; one leading set, so that the search can skip.
ISSUER = re.compile(
    r"[发制印\n](?:(?:(?<=发)(?:布机构|文机[关构]|文单位)|(?<=制)[发定]机关|(?<=印)发机关)[:：]\s*(\S+)"
    r"|(?<=\n)(?!(?:发布机构|发文机[关构]|发文单位|制发机关|制定机关|印发机关)[:：]\s*\S)"
    r"[^\S\n]*(\S{2,20}(?:人民政府|教育局|教育体育局|教体局|教育和体育局|教育委员会|教育厅)(?:办公室|办公厅)?)\s*$)",
    re.MULTILINE,
)
# Whose circumstances a preamble takes into account, and whose years it opens with: “十四五”时期是毕节建设…的关键期.
CIRCUMSTANCES = re.compile(
    r"(?:结合|^\s*“?十[一二三四五]五”?时期,?是)([^,。;\n]{2,30}?)(?:实际|现状|县情|区情|市情|改革实践|建设|推进|实现|加快|全面|教育)"
)
# A headline that is no title of a plan: X县“十四五”教育发展主要指标.
HEADLINE = re.compile(r"^([^\n。,]{2,20}(?:教育|学校|教师)[^\n。,]{0,20})$", re.MULTILINE)
FIRST_LINES = 120
# What stands between the names of a place of the Corps and its region: 新疆|生产建设兵团第八师|石河子市.
CORPS = re.compile("(?:生产建设兵团)?(?:第[一二三四五六七八九十]{1,3}师)?")
NAMED = re.compile(
    r"([\u3400-\u9fff]{2,5}[县市旗])(?=特殊教育|职业|职教|第[一二三四五六七八九十]|实验|教育|人民政府|教师)"
)
PREAMBLE = 1200
OWN = re.compile(
    "[全我本委](?:(?<!委)([省市县区州盟旗])|(?<=([省市县区州旗])委)(?<![全我本].委)(?![员托派]))"
)  # 全县, 我市, 区委


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
                if self._names.setdefault(alias, False) is False and not self._by_name[alias]:
                    self._by_name[alias].append(division)

    @property
    def names(self) -> Mapping[str, bool]:
        """Every name, for an automaton; the value says whether it is short (如东) and no full name (如东县)."""
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
        position = after = 0
        while position < len(text) - 1:
            known = text[position : position + 2] in self._lengths
            end = next(self._ends(text, position, after), None) if known else None
            if end:
                yield position, end, text[position:end]
                after = end
            position = end or position + 1

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
        return name not in self._guarded or start == after or not GUARDED_BEFORE.match(text, max(start - 1, 0), start)


@cache
def load_gazetteer(path: Path) -> Gazetteer:
    """Read the table; once for each path."""
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return Gazetteer(map(read_row, rows[1:]))


def read_row(line: str) -> tuple[Division, str]:
    r"""A line of the table as a division and its short name.

    >>> read_row("320623\t如东县\tcounty\t320600\t1983\t\t\t如东")[0].name
    '如东县'
    """
    code, name, level, parent, first, last, successor, short = line.split("\t")
    years = int(first), int(last) if last else None
    return Division(code, name, level, parent or None, *years, successor or None), short


def last_forms(found: Sequence[Division]) -> list[Division]:
    """Without those that became another one of them: 海门市 beside 海门区."""
    return [d for d in found if not any(d.successor == other.code and d is not other for other in found)]


def guess_jurisdiction(title: str, head: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The place whose plan it is: by its title, else its issuer, else what it names most; None when unsure.

    A name that was out of use in `year` still counts: a plan may say 海门市 after 2020.
    """
    issuers = [field or line for field, line in ISSUER.findall("\n" + head)]
    for string in (*QUOTED.findall(title), title, *issuers):
        if chain := leading_chain(string, gazetteer):
            return settle(chain, title + "\n" + head, year, gazetteer)
    for line in HEADLINE.findall(head[:FIRST_LINES]) if not title else ():
        if (chain := leading_chain(line, gazetteer)) and line.startswith(chain[0]) and not gazetteer.names[chain[0]]:
            return settle(chain, head, year, gazetteer)
    name = most_named(head, year, gazetteer)
    chain = [name] if name else own_place(head, gazetteer)
    return settle(chain, title + "\n" + head, year, gazetteer) if chain else None


def own_place(head: str, gazetteer: Gazetteer) -> list[str]:
    """The place whose circumstances the preamble takes into account, else the one county its sources are of.

    >>> from kg.extract.places_in_text import gazetteer
    >>> own_place("根据《云南省方案》,结合峨山教育发展现状,制定本计划。", gazetteer())
    ['峨山']
    >>> own_place("增强我县教育,依据《修水县规划编制工作方案》,制定本规划。", gazetteer())
    ['修水县']
    """
    for hit in CIRCUMSTANCES.finditer(head[:PREAMBLE]):
        if (chain := leading_chain(hit[1], gazetteer)) and hit[1].startswith(chain[0]):
            return chain
    levels = {one or two for one, two in OWN.findall(head[:PREAMBLE])}
    cited = {chain[-1] for title in QUOTED.findall(head[:PREAMBLE]) if (chain := leading_chain(title, gazetteer))}
    own = [
        name
        for name in cited or named_by_schools(head, gazetteer)
        if not gazetteer.names[name] and name[-1] in levels & set("县区旗")
    ]
    return own if len(own) == 1 else []


def named_by_schools(text: str, gazetteer: Gazetteer) -> set[str]:
    """The counties that schools and bodies are named by, where a verb may stand right before them: 改善|平和县|特殊教育学校.

    >>> from kg.extract.places_in_text import gazetteer
    >>> named_by_schools("改善平和县特殊教育学校条件", gazetteer())
    {'平和县'}
    """
    tails = (hit[1][at:] for hit in NAMED.finditer(text) for at in range(len(hit[1]) - 2))
    return {tail for tail in tails if tail in gazetteer.names and not gazetteer.names[tail]}


def leading_chain(string: str, gazetteer: Gazetteer) -> list[str]:
    """The first place named with those right behind it: 江苏省, 南通市, 海门区. A short name must begin a word.

    >>> from kg.extract.places_in_text import gazetteer
    >>> leading_chain("新疆生产建设兵团第八师石河子市教育局", gazetteer())
    ['新疆', '石河子市']
    """
    chain: list[str] = []
    last = -1
    for start, end, name in gazetteer.find(string):
        if chain and not CORPS.fullmatch(string, last, start):
            break
        if chain or not gazetteer.names[name] or not HAN.match(string, max(start - 1, 0), start):
            chain.append(name)
            last = end
    return chain


def settle(chain: list[str], context: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The division meant by the last of a chain; of several the one whose prefecture or province the text names."""
    found = last_forms(gazetteer.by_name(chain[-1], year) or gazetteer.by_name(chain[-1]))
    for name in chain[:-1]:
        above = {division.code for division in gazetteer.by_name(name)}
        found = [division for division in found if above & set(division.lineage)]
    if len(found) < 2:
        return next(iter(found), None)
    named = {d.code for _, _, name in gazetteer.find(context) for d in gazetteer.by_name(name, year)}
    support = [sum(code in named for code in set(division.lineage[1:])) for division in found]
    best = max(support)
    return found[support.index(best)] if best and support.count(best) == 1 else None


def most_named(text: str, year: int | None, gazetteer: Gazetteer) -> str | None:
    """The place named three times and twice as often as any other, of the level the text calls its own (全县).

    What stands in 《…》 tells which places there are, but does not count: plans cite the province above them.
    """
    found = Counter(name for _, _, name in gazetteer.find(text) if gazetteer.by_name(name, year))
    unquoted = QUOTED.sub("", text)
    own = Counter(one or two for one, two in OWN.findall(text))  # "全省" is said below the province too
    levels = tuple(suffix for suffix, count in own.items() if 2 * count >= max(own.values())) or ("",)
    names = [name for name in found if not gazetteer.names[name] and name.endswith(levels)]
    counts = {name: unquoted.count(name[:-1]) if name[:-1] in gazetteer.names else found[name] for name in names}
    ranked = sorted(names, key=lambda name: -counts[name])
    rival = counts[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0] if ranked and counts[ranked[0]] >= max(3, 2 * rival) else None
