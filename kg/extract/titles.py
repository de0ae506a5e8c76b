"""The title of a plan: where it may stand, and which of those found there it is.

Places, best first: the notice that carries the plan, the site's table, what cleaning set aside (the name of a file, a link), the preamble, the
first lines. Of all that is found there the first with a period wins, in its longest form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from kg.extract.page_table import set_aside_lines
from kg.extract.patterns import one_of
from kg.extract.period import names_five_year_plan, names_period
from kg.model import CleanText
from kg.ontology import lexicon
from kg.read.lines import filled_lines

_NOTICE, _PREAMBLE, _SENTENCE = 1200, 600, 240
"""How far into a text its notice and its preamble reach, and how long a sentence of these may be, in characters."""
_FIRST_LINES = 40
"""Among how many lines the title is looked for: a site's menu may stand before it, a link a line."""
_OPENING, _HEADLINE_LINES = 6, 3
"""Among how many the title of a page that explains a plan stands, and a headline that is no title."""
_MOST_BARS = 3
"""A line with more is a row of a table, or a menu."""
_BROKEN_YEARS = re.compile(r"(?<=[\d(—年-])\n(?=[\d年—-]{1,12}\))")
"""Where a line ends within the years of a title: (2023—202|5年)."""
_DASHED_YEARS, _NO_DASH = re.compile(r"\d年?[-—~至]\d"), re.compile("[-—~至_]")
_LINKED = r"(?:[\u4e00-\u9fff]{0,2}附件(?:下载)?\d{0,2}[.、]?:?|[\u4e00-\u9fff]{0,2}(?:下载|[原全正]文):)"
"""What a site calls the plan that it links to, before its title: 附件1:, 相关附件:, 点击下载:, 规划全文:."""
_STATUS = re.compile(r"\((?:20[\d\-—~至年月.]+|[^()]{0,6}稿|试行)\)")
"""What a title may have behind it in brackets, in a line of its own: (2021—2025年), (征求意见稿)."""
_ABOVE = re.compile(r"[\u4e00-\u9fff]{2,7}[省市州盟]")
"""The place above, which the plan's own title has before the notice's: 渭南市|临渭区…规划."""
_LABEL = re.compile(
    r"^(?:[\[【][\u4e00-\u9fff]{2,8}[】\]]|[\u4e00-\u9fff]{2,10}\[\d{4}\]\d{1,4}号\s*(?=[\u4e00-\u9fff《]))"
)
"""What a site has before the title of a page: 【规划】, 甲政办发〔2022〕3号…"""
_HEADLINE = re.compile(r"^[\u4e00-\u9fff]{2,10}[^\n。,;:]*教育[^\n。,;:]{2,28}$")
_FIRST_SECTION = re.compile(r"\n(?:一、|第一[章节部])")
_RUN_ON_MARK = re.compile(r"[\[:_|.-]")
"""Few lines have one of the marks that belong to what a page runs on with behind a title."""
_BOOK = re.compile(r"《([^《》\n]{4,70})》")
_FILE_NAME = re.compile(rf"(?:{_LINKED} ?|[^《》。:]{{2,6}}:)?《?([^《》。:]{{4,60}}?)》?\.(?:docx?|pdf|wps)$", re.I)
_NO_FIRST_HALF = re.compile(r"[。,;:、]|^[一二三四五六七八九十(第]|^\d{4}年|日$")
_OF_A_PLACE = re.compile(r"(?!全|城|[地区社校园片街]区|区域)[\u4e00-\u9fff]{1,7}?[省市县区州盟旗](?![级域属直内])")
"""What a title begins with that is whole: 甲县…行动方案, not 城市…, 全县…."""
_PERIOD_FIRST = re.compile("“?第?十")
_MAKERS_AND_PLACES = ("局", "厅", "委", "县", "市", "区", "州", "旗", "学校")


@dataclass(frozen=True, slots=True)
class _Patterns:
    plan: re.Pattern[str]
    """What a plan is called."""
    carried: re.Pattern[str]
    """The plan that a notice carries; its groups are those of `_of_notice`."""
    broken: re.Pattern[str]
    """A title in the head of a notice that is broken over two lines."""
    line: re.Pattern[str]
    """A line that is a title."""
    about: re.Pattern[str]
    """A line that is a title and names the paper it is about: X县人民政府关于贯彻《…》加快教育发展的实施意见, 2024年《…》分解表."""
    explained: re.Pattern[str]
    """The title of a page that explains a plan: X县教育局关于《…》的解读."""
    begun: re.Pattern[str]
    """A title at the beginning of a text whose line ends were lost: X县教育规划(2021—2025年)目录…"""
    stated: re.Pattern[str]
    """The plan itself, as its preamble names it (制定《长治市学前教育行动计划》。) or the news of it (日前,市政府印发《…》)."""
    run_on: re.Pattern[str]
    """What a page runs on with behind the title in its line."""
    never: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words, page = lexicon("metadata")["title"], lexicon("metadata")["page"]
    plan, issued = one_of(words["plans"]), one_of(words["issued"])
    title = rf"[^》\n]{{4,60}}?{plan}[^》\n]{{0,24}}"
    return _Patterns(
        plan=re.compile(plan),
        carried=re.compile(_carried_pattern()),
        broken=re.compile(
            r"((?:关于印发|《)[^\n。《》]{4,40})\n([^\n。《》]{2,40}(?:的通知$|》))"
            rf"|(关于(?:{issued}|转发))\n(?=《)",
            re.M,
        ),
        line=re.compile(
            rf"^{_LINKED}?《?(?!{words['headings']})([^\n,。;:!?《》|]{{4,56}}?{plan}"
            rf"(?:\((?:[\d\-—~至年月. ]+|{one_of(words['editions'])}|[^()]{{0,8}}稿)\))*)》?"
            rf"(?:\({one_of(words['extracts'])}\))?$"
        ),
        about=re.compile(
            rf"^([^\n,。;:!?《》|]{{4,40}}?(?:{one_of(words['carried_out'])}|年)《[^《》\n]{{4,60}}》[^\n,。;:!?《》|]{{0,30}}?{plan})$"
        ),
        explained=re.compile(
            rf"^(?:[^\n。《》]{{0,30}}《[^《》\n]{{4,60}}》|[^\n。《》,;:]{{4,40}}{one_of(words['explained'])})"
            rf"的?(?:政策|文件)?{one_of(words['explains'])}$"
        ),
        begun=re.compile(
            rf"\s*(?:1、)?《?([^\n,。;:《》]{{4,56}}?{plan}(?:\(20\d\d年?[-—~至]{{1,2}}20\d\d年?\)(?=为|根据|前言|序言|目录)|(?=前言|序言|目录|为(?:了|加快|贯彻|全面|深入|进一步|推进|推动|促进|落实))))"
        ),
        stated=re.compile(
            rf"制[定订]了?《({title})》[,。]|(?:近日|日前),?[^。;《\n]{{2,40}}(?:{issued}|出台)了?《({title})》"
            rf"|《({title})》(?:近日|日前)(?:正式)?(?:{issued}|出台)"
        ),
        run_on=re.compile(
            rf" ?(?:{one_of(page['stamped'])}(?:时间|日期)|来源) ?:"
            r"|(?:(?<=[)划案])|(?<=意见)|(?<=措施))[\u4e00-\u9fff]{2,6}\[\d{4}\]\d{1,4}号"
            rf"|\s?[-_|]\s?[\u4e00-\u9fff]{{2,16}}{one_of(page['sites'])}$|\.(?:docx?|pdf|wps)$"
        ),
        never=re.compile(words["never"]),
    )


def _carried_pattern() -> str:
    words = lexicon("metadata")["title"]
    plan, issued, agreed = (one_of(words[name]) for name in ("plans", "issued", "agreed"))
    title = rf"[^》\n]{{4,70}}?{plan}[^》\n]{{0,24}}"
    passed_on = r"转发[\u4e00-\u9fff]{2,12}?[厅局委]等[\u4e00-\u9fff]{0,4}(?:部门|单位)"
    return "|".join(
        (
            # 关于印发《…》的通知, 关于《…》的通知
            rf"(?:(?:{issued}|转发)[^《\n的了]{{0,6}}|关于(?=《[^《》\n]{{4,70}}》的通知))《({title})》",
            # 《…》已经同意,现印发
            rf"《({title})》(?:已|业)经[^。\n]{{2,40}}{agreed}[^。\n]{{0,10}}[印转]发",
            # 现将《…》印发给你们, also at the end of the first sentence under whom it addresses: …:为落实…要求,现将《…》印发
            rf"(:\s*(?:[^\n。:]{{0,{_SENTENCE}}}?,(?=现将《[^》\n]{{4,70}}》印发))?)?现将《({title})》",
            # 关于印发…的通知, 关于转发X局等部门…的通知, 批转X局…的通知
            rf"(?:关于(?:{issued}|{passed_on})|批转(?:[\u4e00-\u9fff]{{1,8}}?[厅局委])?)"
            rf"([^《》\n]{{4,60}}?{plan}(?:\([^()\n]{{2,16}}\))?)的通知(?!》)",
        )
    )


def read_title(clean: CleanText, head: str, table: dict[str, str]) -> str | None:
    """The title of a document; `head` is the beginning of its text, digits mended, and `table` what the site states.

    >>> from kg.read.clean import clean
    >>> text = "甲县教育局文件\\n关于印发《甲县学前教育发展行动计划(2023—2025年)》的通知\\n各学校:\\n"
    >>> read_title(clean(text), text, {})
    '甲县学前教育发展行动计划(2023—2025年)'
    """
    head = _BROKEN_YEARS.sub("", head)
    opening = _FIRST_SECTION.split(head)[0]
    lines = [_without_run_on(cell) for cell in islice(_cells(filled_lines(head)), _FIRST_LINES)]
    if lines and _patterns().explained.match(first := _LABEL.sub("", lines[0])):
        return first.replace(" ", "")
    begun = _patterns().begun.match(head)
    found = [
        *([begun[1]] if begun else ()),
        *_of_notices(opening, table.get("title", "")),
        *_set_aside(clean),
        *(hit[hit.lastindex or 1] for hit in _patterns().stated.finditer(opening[:_PREAMBLE])),
        *(bare for line in lines[:_OPENING] if _patterns().explained.match(bare := _LABEL.sub("", line))),
        *_title_lines(lines),
    ]
    found = found or [line for line in lines[:_HEADLINE_LINES] if _is_headline(line)]
    titles = (title.replace(" ", "") for title in found)
    return _best([title for title in titles if not _patterns().never.search(title)])


def _cells(lines: Iterable[str]) -> Iterator[str]:
    """The lines, and the cells of those with a bar or two: 词条 | X县教育规划 |."""
    for line in lines:
        yield from (
            filled_lines(line.replace("|", "\n"))
            if 0 < line.count("|") <= _MOST_BARS and names_period(line)
            else (line,)
        )


def _best(found: list[str]) -> str | None:
    """The first with a period, in the longest form that is found: with its status or with the place above."""
    best = next(iter([*filter(names_period, found), *found]), None)
    if best is None:
        return None
    best = next((t for t in found if _with_dash(t) and _NO_DASH.sub("", t) == _NO_DASH.sub("", best)), best)
    longer = (t for t in found if _STATUS.fullmatch(t.removeprefix(best)) or _ABOVE.fullmatch(t.removesuffix(best)))
    return next(longer, best)


def _with_dash(title: str) -> bool:
    """Whether nothing was lost between the years of a title: (2021—2025年), not (20212025年) nor (2021_2025年)."""
    return _DASHED_YEARS.search(title) is not None


def _of_notices(head: str, field: str) -> Iterator[str]:
    """The plans that the notice carries and the one that the site's table names."""
    own = _patterns()
    notice = own.broken.sub(r"\1\2\3", own.broken.sub(r"\1\2\3", head[:_NOTICE]))
    for text in (notice, field):
        yield from (title for hit in own.carried.finditer(text) if (title := _of_notice(hit, head)))
    if own.line.match(field):
        yield field


def _of_notice(hit: re.Match[str], head: str) -> str | None:
    """The title a notice gives; 现将《…》 may be about any paper, so it must stand under whom it addresses or come twice."""
    by_title, agreed, addressed, by_order, bare = hit.groups()
    again = addressed or (by_order and head.replace(" ", "").count(by_order.replace(" ", "")) > 1)
    return by_title or agreed or bare or (by_order if again else None)


def _set_aside(clean: CleanText) -> Iterator[str]:
    """The plans in lines that cleaning set aside: links, names of files."""
    plan = _patterns().plan
    aside = "\n".join(set_aside_lines(clean, ("navigation", "upload-record")))
    for line in _BROKEN_YEARS.sub("", aside).split("\n"):
        yield from (hit[1] for hit in _BOOK.finditer(line) if plan.search(hit[1]))
        if (name := _FILE_NAME.match(line.strip())) and plan.search(name[1]):
            yield name[1]


def _title_lines(lines: list[str]) -> Iterator[str]:
    """Lines that are titles, or two that are one."""
    for first, second in pairwise([*lines, ""]):
        if hit := _as_title(_LABEL.sub("", first)):
            status = second.replace(" ", "").removesuffix("》")
            yield hit + (status if _STATUS.fullmatch(status) else "")
        elif _may_go_on(first, second) and (hit := _as_title(first + second)):
            yield hit


def _as_title(line: str) -> str | None:
    """The title that a line is, without what links to it."""
    bare = line.replace(" ", "")
    hit = _patterns().line.match(bare) or ("《" in bare and _patterns().about.match(bare))
    return hit[1] if hit else None


def _may_go_on(first: str, second: str) -> bool:
    """Whether a title may begin in one line and end in the next."""
    if not 3 <= len(first) <= 24 or _NO_FIRST_HALF.search(first):
        return False
    return not _stands_alone(second) or "关于" in first or _lacks_place(second, first)


def _without_run_on(line: str) -> str:
    return _patterns().run_on.split(line)[0] if _RUN_ON_MARK.search(line) else line


def _is_headline(line: str) -> bool:
    """Whether a line names a period and what is planned for it, though no word for a plan: X县“十四五”教育发展主要指标."""
    return bool(_HEADLINE.match(line)) and names_five_year_plan(line)


def _stands_alone(line: str) -> bool:
    """Whether a line is a whole title by itself: it has its period, or begins with its place."""
    return bool(_as_title(line)) and (names_period(line) or _OF_A_PLACE.match(line) is not None)


def _lacks_place(line: str, before: str) -> bool:
    """Whether a title begins with its period, and the line before it is the body or begins with the place whose plan it is."""
    whole = before.endswith(_MAKERS_AND_PLACES) or _OF_A_PLACE.match(before) is not None
    return whole and _PERIOD_FIRST.match(line) is not None
