"""Names that share one suffix: “筑基”“强骨”“铸魂”三大工程; 校园安全防范建设等专项行动."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from kg.extract.programmes import words
from kg.extract.programmes.masking import mask
from kg.extract.targets.numbers import read_count
from kg.extract.word_lists import WordLists

_QUOTED = re.compile(r"“([^“”\n。;]{1,30})”")
_SEPARATOR = re.compile(r"[、,]?(?:和|与|及|以及)?")
_PARTS, _MARKED = re.compile("[^、和与及]+"), re.compile("[^、]+")
_SHORTEST, _SHORTEST_COUNTED, _LONGEST = 4, 2, 16
_CLAUSE = re.compile("[,。;:\n]")
_LONGEST_COUNTED = 200
"""How far back a list may begin whose number tells where it ends, in characters."""
_FEWEST_APART = 3
_LONGEST_TAIL = 12

Shared = tuple[int, int, str]
"""Start and end in the text, and the name with the suffix that it shares."""
_LISTS = WordLists("programmes", "lists")
_VERB = _LISTS.pattern(r"{verbs}++了?|(?<![^,。;:\n])以")
"""What carries them out, or what is done by them: 实施|A、B两大工程, 以|A、B两大工程为抓手."""
_RANKS = _LISTS.pattern(r"{ranks}")
"""What of the modifiers says how weighty the whole list is, and is no part of a name."""
_RUN_IN_HEAD = _LISTS.pattern(r"{heads}|[“”]+")
_TAIL = _LISTS.pattern(
    r"(?P<more>等)?(?P<marked>“)?(?P<number>{numeral}{numbers})?(?P<modifier>{modifiers}*)$", numeral=words.NUMERAL
)
"""What stands between the last part and the suffix: 等, 三大, 等十大."""


def _tail_of(masked: str) -> re.Match[str] | None:
    reach = _LONGEST_TAIL if masked[-1:] in _tail_ends() else 0  # the tail of most names is empty
    return _TAIL.search(masked, max(0, len(masked) - reach))


@cache
def _tail_ends() -> frozenset[str]:
    """The letters that it ends in, where there is any."""
    data = words.section("lists")
    return frozenset(("等", "“", *(word[-1] for word in (*data["numbers"], *data["modifiers"]))))


def shared_names(text: str, masked: str, floor: int, hit: re.Match[str], least: int) -> Iterator[Shared]:
    """The names before the suffix `hit` that have it in common; `masked` is the text from `floor` to the suffix, and no name begins
    before `least`."""
    tail = _tail_of(masked)
    if tail and tail["number"] and floor > least and not _CLAUSE.search(masked):
        # nine names with their number are long
        floor = max(least, hit.start() - _LONGEST_COUNTED)
        masked = mask(text[floor : hit.start()])
        tail = _tail_of(masked)
    if tail is None:
        return
    if masked[tail.start() - 1 : tail.start()] == words.MASK and text[floor + tail.start() - 1] == "”":
        quoted = list(_quoted(text, floor, tail, hit)) or list(_within(text, floor + tail.start() - 1, tail, hit))
        yield from quoted or (_plain(text, masked, floor, tail, hit) if tail["number"] else ())
    elif tail["more"] or tail["number"]:
        yield from _plain(text, masked, floor, tail, hit)
    else:
        yield from _known(masked, floor, hit)


def _quoted(text: str, floor: int, tail: re.Match[str], hit: re.Match[str]) -> Iterator[Shared]:
    """“A”“B”计划 is A计划 and B计划; with 、 between only where 等 or a number says that they belong together."""
    parts: list[re.Match[str]] = []
    for part in _QUOTED.finditer(text, floor, floor + tail.start()):
        between = text[parts[-1].end() : part.start()] if parts else ""
        if parts and not _SEPARATOR.fullmatch(between):
            parts = []
        if part[1] not in words.section("quoted")["ways_of_working"]:  # “双减”、|“强师”计划
            parts.append(part)
    apart = any(first.end() != second.start() for first, second in pairwise(parts))
    if apart and not (tail["more"] or tail["number"] or len(parts) >= _FEWEST_APART or _belong(text, parts, tail, hit)):
        parts = parts[-1:]
    if len(parts) < 2 and not tail["more"]:
        return
    bare = [p for p in parts if not words.BARE_SUFFIX.search(p[1])]
    if len(bare) < len(parts):  # “特岗计划”“银龄讲学”等项目: some have a suffix of their own, so none shares this one
        yield from ((p.start(1), p.end(1), p[1]) for p in bare if tail["more"])
        if bare == parts[-1:] and tail[0] == "":  # “特岗计划”“三支一扶”|计划
            yield parts[-1].start(), hit.end("name"), text[parts[-1].start() : hit.end("name")]
        return
    for part in parts:
        yield part.start(1), part.end(1), part[1] + _RANKS.sub("", tail["modifier"]) + hit["name"]


def _within(text: str, end: int, tail: re.Match[str], hit: re.Match[str]) -> Iterator[Shared]:
    """“A、B、C”三大工程 is three, named within the one pair of marks that ends at `end`; “A、B”行动 is one, “扩容、提质”两大工程 a motto."""
    number = _value(tail["number"])
    parts = _divided(text, text.rfind("“", 0, end) + 1, end, number) if number else []
    named = len(parts) == number and all(stop - start >= _SHORTEST for start, stop in parts)
    for start, stop in parts if named else ():
        yield start, stop, text[start:stop] + _RANKS.sub("", tail["modifier"]) + hit["name"]


def _belong(text: str, parts: list[re.Match[str]], tail: re.Match[str], hit: re.Match[str]) -> bool:
    """Whether a verb stands right before the first part, or one of them is known: 实施“名师”和“名校长”工程, 高职“双高”、“双优”计划."""
    at = parts[0].start()
    if any(part[1] + hit["name"] in words.known("tails") for part in parts[:-1]):
        return True
    return not tail["modifier"] and any(
        text.endswith(verb, max(0, at - 6), at) for verb in words.section("lists")["verbs"]
    )


def _plain(text: str, masked: str, floor: int, tail: re.Match[str], hit: re.Match[str]) -> Iterator[Shared]:
    """实施A、B等专项行动, where the verb says that they are carried out and none has a suffix of its own.

    With a number (实施A、B、C三大工程) there must be so many of them; they may be shorter then, but for 项目, which are many kinds.
    """
    clause = max(masked.rfind(mark, 0, tail.start()) for mark in ",。;:\n") + 1
    verb = _VERB.search(masked, clause, tail.start())
    if verb is None:
        return
    number = _value(tail["number"])
    parts = _divided(masked, verb.end(), tail.start(), number)
    if number is not None and len(parts) == 1:
        yield from _run_together(masked, floor, (verb.end(), tail.start()), hit, number)
        return
    if not _share([masked[start:end] for start, end in parts], number, tail, hit["name"]):
        return
    for start, end in parts:
        own = text[floor + start : floor + end]
        stop = hit.end("name") if (start, end) == parts[-1] else floor + end
        yield floor + start, stop, own + _RANKS.sub("", tail["modifier"]) + hit["name"]


def _value(number: str | None) -> int | None:
    """How many a number with its measure word says there are (三大, 12个), 0 where it is not known, None where there is no number."""
    return read_count(number[:-1]) if number else None


def _share(cores: list[str], number: int | None, tail: re.Match[str], suffix: str) -> bool:
    """Whether the parts of a list are names with the list's suffix: as many as the number says, in A、B“两大工程” and in A、B等“两大工程”,
    but not in A、B“两项行动”, whose words in quotation marks are a name. Of projects there are many kinds: 教学楼、食堂2个|项目."""
    counted = number == len(cores)
    if not counted and number is not None:
        return False
    if tail["marked"] and "大" not in tail["number"]:
        return False
    if suffix == "项目" and tail["modifier"] != "子" and not (counted and tail["more"] and _are_of_their_own(cores)):
        return False
    return all(_may_share(core, suffix, counted) for core in cores)


def _divided(masked: str, start: int, end: int, number: int | None) -> list[tuple[int, int]]:
    """The parts of a list; where its number says that they are fewer, one that has 和 in it stays whole.

    >>> _divided("语言和文字、双语三大", 0, 8, 2), _divided("语言、双语和文字三大", 0, 8, 3)
    ([(0, 5), (6, 8)], [(0, 2), (3, 5), (6, 8)])
    """
    every = [part.span() for part in _PARTS.finditer(masked, start, end)]
    marked = [part.span() for part in _MARKED.finditer(masked, start, end)]
    last = [part.span() for part in _PARTS.finditer(masked, *marked[-1])] if marked else []
    return next((spans for spans in (every, marked, [*marked[:-1], *last]) if len(spans) == number), every)


def _may_share(core: str, suffix: str, counted: bool) -> bool:
    """Whether a part of a list may be a name with the list's suffix; with fewer words of its own, and quotes, where the parts are counted."""
    if words.BARE_SUFFIX.search(core) or len(core) > _LONGEST:
        return False
    if counted:
        return len(core) >= _SHORTEST_COUNTED and core not in words.section("lists")["of_plans"]
    return len(core) >= _SHORTEST and words.MASK not in core and not words.is_generic(core, suffix)


def _are_of_their_own(cores: list[str]) -> bool:
    """Whether most parts would be names of projects by themselves: 实施研学营地建设、课间关爱2个|项目, not 教学楼、食堂2个|项目."""
    return 2 * sum(words.is_generic(core, "项目") for core in cores) < len(cores)


def _run_together(masked: str, floor: int, span: tuple[int, int], hit: re.Match[str], number: int) -> Iterator[Shared]:
    """实施大先生银发导师名师共享三大计划, as scans lose the marks between: each part ends in the head of such names, which
    is none by itself (名师|共享), and there are as many of them as the number says."""
    at, end = span
    parts: list[tuple[int, int]] = []
    for head in _RUN_IN_HEAD.finditer(masked, at, end):
        if head[0][0] in "“”":
            at = head.end() if head.start() == at else end
        elif head.start() > at:
            parts.append((at, head.end()))
            at = head.end()
    if at == end and len(parts) == number:
        for part_start, part_end in parts:
            stop = hit.end("name") if part_end == end else floor + part_end
            yield floor + part_start, stop, masked[part_start:part_end] + hit["name"]


_TWINS = re.compile("(?:[\u4e00-\u9fff]{2}[、和与])+[\u4e00-\u9fff]{2}$")
_JOINTS = frozenset("、和与")


def _known(masked: str, floor: int, hit: re.Match[str]) -> Iterator[Shared]:
    """国培、省培计划, where one of them is known by itself: 国培计划."""
    twins = _TWINS.search(masked) if masked[-3:-2] in _JOINTS else None
    parts = list(_PARTS.finditer(masked, twins.start())) if twins else []
    if any(part[0] + hit["name"] in words.known("names") for part in parts[:-1]):
        for part in parts:
            end = hit.end("name") if part is parts[-1] else floor + part.end()
            yield floor + part.start(), end, part[0] + hit["name"]
