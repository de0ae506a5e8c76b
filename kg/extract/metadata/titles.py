"""The title of a plan: where it may stand, and which of those found there it is.

Places, best first: the notice that carries the plan, the site's table, what cleaning set aside (the name of a file, a link), the preamble, the
first lines. Of all that is found there the first with a period wins, in its longest form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from kg.extract.metadata import title_patterns as patterns
from kg.extract.metadata.page_table import set_aside_lines
from kg.extract.metadata.period import names_five_year_plan, names_period
from kg.extract.metadata.signatures import names_body
from kg.extract.metadata.title_patterns import LINKED, SENTENCE
from kg.model import CleanText
from kg.read.lines import filled_lines

_NOTICE, _PREAMBLE = 1200, 600
"""How far into a text its notice and its preamble reach, in characters."""
_FIRST_LINES = 40
"""Among how many lines the title is looked for: a site's menu may stand before it, a link a line."""
_OPENING, _HEADLINE_LINES = 6, 3
"""Among how many the title of a page that explains a plan stands, and a headline that is no title."""
_CELL, _MOST_BARS = re.compile(r"[^|\t\s](?:[^|\t]*[^|\t\s])?"), 3
"""What stands between bars or tabs; a line with more of these is a row of a table, or a menu."""
_BROKEN_YEARS = re.compile(r"\n(?<=[\d(—年-]\n)(?=[\d年—-]{1,12}\))")
"""Where a line ends within the years of a title: (2023—202|5年)."""
_DASHED_YEARS, _MARKS = re.compile(r"\d年?[-—~至]\d"), re.compile(r"[\W_至]")
"""Whether the years of a title have a dash, and the marks that names of files and links lose: (20212025年), 十四五."""
_ABOVE = re.compile(r"(?!全)[\u4e00-\u9fff]{1,10}[省市县区州盟旗]")
"""The place, or that above, which the plan's own title has before the notice's: 渭南市|临渭区…规划, not 全县…."""
_LABEL = re.compile(
    r"^(?:[\[【][\u4e00-\u9fff]{2,8}(?:\[\d{4}\]\d{1,4}号)?[】\]]|\([\u4e00-\u9fff]{1,7}[省市县区州旗]\)|[\u4e00-\u9fff]{2,10}\[\d{4}\]\d{1,4}号\s*(?=[\u4e00-\u9fff《])|[\u4e00-\u9fff]{2,4}丨|[\u4e00-\u9fff]{2,16}网站-|—{1,2})"
)
"""What a site has before the title of a page: 【规划】, (甲省), 甲政办发〔2022〕3号…, 【甲政办发〔2022〕3号】, 教育丨, 甲县政府门户网站-; and
the dash that a motto above leaves it: ——甲县…规划."""
_RUN_IN = re.compile(
    r"^(?!.*关于)(?=([\u4e00-\u9fff]{2}))[\u4e00-\u9fff]{4,24}?[局委厅会府室](?:[\u4e00-\u9fff]{4})?(?=\1)|^(.{6,40})(?=\2$)"
)
"""The maker of a plan, run into its title, which begins with the same place (甲县教育局|甲县教育规划), perhaps with a column of its
site between (甲县人民政府专项规划|甲县教育规划); the title itself."""
_HEADLINE = re.compile(r"^(?!附[件表]|[表图]\d|专栏)[\u4e00-\u9fff]{2,10}[^\n。,;:]*教育[^\n。,;:]{2,28}$")
_FIRST_SECTION = re.compile(r"\n(?:一、|第一[章节部])")
_RUN_ON_MARKS = "[:_|.-"
"""Few lines have one of the marks that belong to what a page runs on with behind a title."""
_PAGE_ENDS = tuple("页)-—0123456789")
_PAGE = re.compile(
    r"(?:\s?[-—_]\s?[\u4e00-\u9fff]{2,6})?\s?[-—_]\s?第\s?\d{1,3}\s?页$|\s?[-—]\s?\d{1,3}\s?[-—]$"
    r"|\s?\((?:第?[\d一二三四五六七八九十]{1,3}(?:页|部分)?|[上中下])\)$|_\d{1,2}$"
)
"""Which page of a plan it is, behind the title: …规划(2), …规划 - 21 -, …规划-第3页, …规划_2."""
_BOOK = re.compile(r"《([^《》\n]{4,70})》")
_FILE_NAME = re.compile(
    rf"(?:{LINKED} ?|[^《》。:]{{2,6}}:)?《?([^《》。:]{{4,60}}?)》?(?:\.(?:docx?|pdf|wps)(?:_第\d+页)?(?:\s.*)?|_第\d+页)$",
    re.I,
)
_CITING = re.compile("根据|依据|按照|遵照|为(?:了|认真|深入|全面)?(?:贯彻|落实)")
"""What leads to a notice that a sentence cites."""
_ITSELF = re.compile("制[定订]本")
"""A plan says that it is one: 制定本行动计划."""
_LOST_YEARS = "(年)"
"""What a site that drops digits leaves of the years of a title."""
_SUFFIX = re.compile(r"(?:word(?:文档|版|下载)[\u4e00-\u9fff]{0,8})?(?:\.(?:docx?|pdf|wps))?$", re.I)
"""What the name of a file has behind the title, also where a site that shares files adds that it is one: …计划Word文档下载推荐."""
_FIRST_HALF = 36
"""How long what has no end yet may be: XX县教育和科学技术事业发展|第十四个五年|规划."""
_NO_FIRST_HALF = re.compile(r"[。,;:、]|^[一二三四五六七八九十(第]|^\d{4}年|[月日]$|文件$|^[^\u4e00-\u9fff]*$")
_OF_A_PLACE = re.compile(
    r"(?!全|城|关于|[地区社校园片街]区|区域)(?:[\u4e00-\u9fff]{1,7}?|[\u4e00-\u9fff]{2,12}自治)[省市县区州盟旗](?![级域属直内])"
)
"""What a title begins with that is whole: 甲县…行动方案, not 城市…, 全县…."""
_PERIOD_FIRST = re.compile("“?第?十|[三五]年|发展")
"""… and what is none: the period or the end of 教育事业发展, the name of the plan's place stands before it."""
_PLACES = ("县", "市", "区", "州", "旗")
_MAKERS_AND_PLACES = ("局", "厅", "委", *_PLACES, "学校")
_PLACE = 12
"""How long the names of a place and of what it lies in are: 吐鲁番市|高昌区."""


def read_title(clean: CleanText, head: str, table: dict[str, str]) -> str | None:
    """The title of a document; `head` is the beginning of its text, digits mended, and `table` what the site states.

    >>> from kg.read.cleaning import clean
    >>> text = "甲县教育局文件\\n关于印发《甲县学前教育发展行动计划(2023—2025年)》的通知\\n各学校:\\n"
    >>> read_title(clean(text), text, {})
    '甲县学前教育发展行动计划(2023—2025年)'
    """
    head = patterns.DRAFT.sub(r"\1》", _BROKEN_YEARS.sub("", head))
    opening = _FIRST_SECTION.split(head, 1)[0]
    lines = [_without_run_on(cell) for cell in islice(_cells(filled_lines(head)), _FIRST_LINES)]
    if lines and patterns.EXPLAINED.match(first := _LABEL.sub("", lines[0])):
        return first.replace(" ", "")
    begun = patterns.BEGUN.match(head)
    found = [
        *([begun[1]] if begun else ()),
        *_of_notices(opening, table.get("title", "")),
        *_set_aside(clean),
        *(hit[hit.lastindex or 1] for hit in patterns.STATED.finditer(opening[:_PREAMBLE])),
        *(bare for line in lines[:_OPENING] if patterns.EXPLAINED.match(bare := _LABEL.sub("", line))),
        *_title_lines(lines),
    ]
    found = found or [*_at_ends_of_paths(clean), *(line for line in lines[:_HEADLINE_LINES] if _is_headline(line))]
    titles = [*map(_bare, found)]
    about = "".join(title for title in titles if patterns.ABOUT.match(title))
    never = patterns.NEVER if _ITSELF.search(head) else patterns.NEVER_UNSAID
    return _best([title for title in titles if not (never.search(title) or _is_end(title, about))])


def _bare(found: str) -> str:
    """A title without what a page, a file or the notice that carries it adds.

    >>> _bare("关于印发甲县教育 计划Word版.docx"), _bare("甲县教师Word培训计划")
    ('甲县教育计划', '甲县教师Word培训计划')
    """
    title = patterns.SENT.sub("", _SUFFIX.sub("", found.replace(" ", "")))
    return _RUN_IN.sub("", title).removesuffix(_LOST_YEARS)


def _is_end(title: str, about: str) -> bool:
    """Whether a title is but the end of one that another title is about, in a line of its own: 贯彻《…改革和|发展规划纲要》的实施意见."""
    return f"{title}》" in about and f"《{title}》" not in about


def _cells(lines: Iterable[str]) -> Iterator[str]:
    """The lines, and the cells of those with a bar or two, or a tab: 词条 | X县教育规划 |."""
    for line in lines:
        bars = line.count("|") + line.count("\t")
        yield from _CELL.findall(line) if 0 < bars <= _MOST_BARS and names_period(line) else (line,)


def _best(found: list[str]) -> str | None:
    """The first with a period, in the form that has all its marks, the longest that is found: with its status or with the place above."""
    best = next(iter([*filter(names_period, found), *found]), None)
    if best is None:
        return None
    best = max((t for t in found if _MARKS.sub("", t) == _MARKS.sub("", best)), key=lambda t: (_is_whole(t), len(t)))
    longer = (
        t for t in found if patterns.BEHIND.fullmatch(t.removeprefix(best)) or _ABOVE.fullmatch(t.removesuffix(best))
    )
    return next(longer, best)


def _is_whole(title: str) -> bool:
    """Whether nothing was lost or added around the years of a title: (2021—2025年), not (20212025年) nor (2021—2025)年)."""
    return _DASHED_YEARS.search(title) is not None and title.count("(") == title.count(")")


def _of_notices(head: str, field: str) -> Iterator[str]:
    """The plans that the notice carries and the one that the site's table names."""
    whole = patterns.BROKEN_HEAD.sub(lambda lines: lines[0].replace("\n", ""), head[:_NOTICE])
    notice, joined = patterns.BROKEN.subn(r"\1\2", whole)
    notice = patterns.BROKEN.sub(r"\1\2", notice) if joined else notice
    for text in (notice, field):
        yield from (title for hit in patterns.CARRIED.finditer(text) if (title := _of_notice(hit, head)))
    if patterns.LINE.match(field):
        yield field


def _of_notice(hit: re.Match[str], head: str) -> str | None:
    """The title a notice gives, and not one that a sentence cites (根据…关于印发《…》的通知); 现将《…》 may be about any paper, so it must
    stand under whom it addresses or come twice."""
    by_title, agreed, addressed, by_order, bare = hit.groups()
    if (by_title or bare) and _CITING.search(_sentence_before(hit)):
        return None
    again = addressed or (by_order and head.replace(" ", "").count(by_order.replace(" ", "")) > 1)
    return by_title or agreed or bare or (by_order if again else None)


def _sentence_before(hit: re.Match[str]) -> str:
    """What its sentence has before it, in its line."""
    before = hit.string[max(0, hit.start() - SENTENCE) : hit.start()]
    return before[max(before.rfind("\n"), before.rfind("。")) + 1 :]


def _set_aside(clean: CleanText) -> Iterator[str]:
    """The plans in lines that cleaning set aside: links, names of files."""
    plan = patterns.PLAN
    aside = "\n".join(set_aside_lines(clean, ("navigation", "upload-record")))
    for line in _BROKEN_YEARS.sub("", aside).split("\n"):
        yield from (hit[1] for hit in _BOOK.finditer(line) if plan.search(hit[1]))
        if (name := _FILE_NAME.match(line.strip())) and plan.search(name[1]):
            yield name[1]


def _at_ends_of_paths(clean: CleanText) -> Iterator[str]:
    """Titles that a page has at the end of its path alone: 首页 > 规划计划 > 甲县教育规划."""
    ends = (line.rpartition(">")[2] for line in set_aside_lines(clean, ("navigation",)) if ">" in line)
    yield from (title for end in ends if (title := _as_title(end)))


def _title_lines(lines: list[str]) -> Iterator[str]:
    """Lines that are titles, or two or three that are one, with the status behind them."""
    padded = [*lines, "", "", ""]
    for first, second, third, fourth in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        two = first + second if _may_go_on(first, second) else ""
        placed = _OF_A_PLACE.match(two) and not names_body(first)  # what stands below the body that sends it is whole
        three = two + third if placed and _may_go_on(two, third) else ""
        for line, behind in ((_LABEL.sub("", first), second), (two, third), (three, fourth)):
            if hit := _as_title(line):
                status = behind.replace(" ", "").removesuffix("》")
                yield hit + (status if patterns.BEHIND.fullmatch(status) else "")
                break


def _as_title(line: str) -> str | None:
    """The title that a line is, without what links to it."""
    bare = line.replace(" ", "")
    hit = patterns.LINE.match(bare) or ("《" in bare and patterns.ABOUT.match(bare))
    return hit[1] if hit else None


def _may_go_on(first: str, second: str) -> bool:
    """Whether a title may begin in one line and end in the next."""
    too_short = len(first) < 3 and not _OF_A_PLACE.match(first)
    if too_short or len(first) > _FIRST_HALF or _NO_FIRST_HALF.search(first):
        return False
    return not _stands_alone(second) or ("关于" in first and second not in first) or _lacks_place(second, first)


def _without_run_on(line: str) -> str:
    bare = _PAGE.sub("", line) if line[-1:] in _PAGE_ENDS else line
    return patterns.RUN_ON.split(bare, 1)[0] if any(mark in bare for mark in _RUN_ON_MARKS) else bare


def _is_headline(line: str) -> bool:
    """Whether a line names a period and what is planned for it, though no word for a plan: X县“十四五”教育发展主要指标."""
    return bool(_HEADLINE.match(line)) and names_five_year_plan(line)


def _stands_alone(line: str) -> bool:
    """Whether a line is a whole title by itself: it has its period, begins with its place or with who sends it."""
    return bool(_as_title(line)) and (names_period(line) or "关于" in line[1:] or _OF_A_PLACE.match(line) is not None)


def _lacks_place(line: str, before: str) -> bool:
    """Whether a title begins with its period, and the line before it is the body or begins with the place whose plan it is;
    or with no place at all, and the line before it is nothing else."""
    place = _OF_A_PLACE.match(before)
    if _PERIOD_FIRST.match(line):
        return place is not None or before.endswith(_MAKERS_AND_PLACES)
    alone = place is not None and (len(before) <= _PLACE or place.end() == len(before))
    return alone and before.endswith(_PLACES) and not _OF_A_PLACE.match(line)
