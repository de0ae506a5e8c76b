"""What a document says of itself: title, issuer, document number, dates, period.

Sources, best first: the information table of the site (GB/T 33476.2-2016 names its fields), the notice that carries the
plan, the plan's own head and signature. What none of them states stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from kg.extract.dates import iso_date, last_year, mend_digits
from kg.extract.issuers import official, read_issuer, stamped_issuer
from kg.extract.page_table import read_table, set_aside_lines
from kg.model import CleanText, Metadata

_PREAMBLE = 600
_FIRST_LINES = 40
"""Among how many lines the title is looked for: a site's menu may stand before it, a link a line."""
_HEAD = 2500
"""How far into the clean text the head of a document may reach, in characters."""
_NUMBER = re.compile(r"([\u4e00-\u9fff]{2,10}) ?[\[〔(【]\s?(\d{4})\s?[\]〕)】]\s?(?:第\s?)?(\d{1,4})\s?号")
_BEFORE_NOTICE = re.compile(
    rf"{_NUMBER.pattern}(?=\s*(?:[\u4e00-\u9fff]{{4,30}}\s*)?关于[印转]发)|^{_NUMBER.pattern}(?=[^\n。]{{6,80}}的通知$)",
    re.M,
)
"""A document number that a conversion ran into the head of the notice behind it."""
_WHOSE = re.compile(r"^[\u4e00-\u9fff]+(?:局|人民政府|办公[室厅]|委员会)(?=[\u4e00-\u9fff]{2})")
"""Whose paper it is, in the same line: X县教育局|X教字〔2022〕3号."""
_IN_TITLE = re.compile(rf"的通知 ?\(?{_NUMBER.pattern}\)?$", re.M)
_BEHIND_NUMBER = re.compile(
    r"(?<=号)\s*(?:签发人|[\u4e00-\u9fff]{2,5}:|(?:发布|公布|发文|成文)(?:时间|日期)|\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}(?!\d)).*$"
)
"""What stands in the line of a number behind it."""
_BEHIND_TITLE = re.compile(
    r"(?<=[)划案])\s*([\u4e00-\u9fff]{2,6})[\[〔]\s?(\d{4})\s?[\]〕](\d{1,4})\s?号(?=为|根据|各|\n)"
)
"""A document number that a conversion ran into the title before it and the text behind it."""
_PLAN = r"(?:规划|计划|方案|纲要|行动|意见|要点|实施办法|若干措施|决定|台账|清单|分解表|任务书|路线图|2035)"
_CARRIED = re.compile(
    rf"(?:(?:印发|发布|公布|颁布|转发|下发)[^《\n的了]{{0,6}}|关于(?=《[^《》\n]{{4,70}}》的通知))《([^》\n]{{4,70}}?{_PLAN}[^》\n]{{0,24}})》"
    rf"|《([^》\n]{{4,70}}?{_PLAN}[^》\n]{{0,24}})》(?:已|业)经[^。\n]{{2,40}}(?:同意|通过|批准|审定)[^。\n]{{0,10}}[印转]发"
    rf"|(:\s*)?现将《([^》\n]{{4,70}}?{_PLAN}[^》\n]{{0,24}})》"
    rf"|(?:关于(?:印发|发布|公布|下发|转发[\u4e00-\u9fff]{{2,12}}?[厅局委]等[\u4e00-\u9fff]{{0,4}}(?:部门|单位))|批转(?:[\u4e00-\u9fff]{{1,8}}?[厅局委])?)([^《》\n]{{4,60}}?{_PLAN}(?:\([^()\n]{{2,16}}\))?)的通知(?!》)"
)
"""The plan that a notice carries: 关于印发《…》的通知, 关于《…》的通知, 《…》已经同意,现印发, 现将《…》印发给你们, 关于印发…的通知,
关于转发X局等部门…的通知."""
_BROKEN = re.compile(
    r"((?:关于印发|《)[^\n。《》]{4,40})\n([^\n。《》]{2,40}(?:的通知$|》))|(关于(?:印发|转发|公布|下发))\n(?=《)", re.M
)
"""A title in the head of a notice that is broken over two lines."""
_NUMBERED = r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})、"
_LINKED = r"(?:[\u4e00-\u9fff]{0,2}附件(?:下载)?\d{0,2}[.、]?:?|[\u4e00-\u9fff]{0,2}(?:下载|[原全正]文):)"
"""What a site calls the plan that it links to, before its title: 附件1:, 相关附件:, 点击下载:, 规划全文:."""
_TITLE_LINE = re.compile(
    rf"^{_LINKED}?《?(?!{_NUMBERED})([^\n,。;:!?《》|]{{4,56}}?{_PLAN}"
    r"(?:\((?:[\d\-—~至年月. ]+|试行|修订版?|[^()]{0,8}稿|草案)\))*)》?"
    r"(?:\((?:节选|摘录|摘要|全文)\))?$"
)
_STATUS = re.compile(r"\((?:20[\d\-—~至年月.]+|[^()]{0,6}稿|试行)\)")
"""What a title may have behind it in brackets, in a line of its own: (2021—2025年), (征求意见稿)."""
_ABOVE = re.compile(r"[\u4e00-\u9fff]{2,7}[省市州盟]")
"""The place above, which the plan's own title has before the notice's: 渭南市|临渭区…规划."""
_LABEL = re.compile(r"^[\[【][\u4e00-\u9fff]{2,8}[】\]]")
"""What a site labels a page with, before its title: 【规划】…"""
_EXPLAINED = re.compile(
    r"^(?:[^\n。《》]{0,30}《[^《》\n]{4,60}》|[^\n。《》,;:]{4,40}(?:规划|计划|方案|意见))"
    r"的?(?:政策|文件)?(?:解读|说明|编制说明|起草说明)$"
)
"""The title of a page that explains a plan: X县教育局关于《…》的解读."""
_HEADLINE = re.compile(r"^[\u4e00-\u9fff]{2,10}[^\n。,;:]*教育[^\n。,;:]{2,28}$")
_STATED = re.compile(rf"制[定订]了?《([^》\n]{{4,60}}?{_PLAN}[^》\n]{{0,24}})》[,。]")
"""The plan itself, as its preamble names it: 制定《长治市学前教育行动计划》。"""
_RUN_ON = re.compile(
    r" ?(?:(?:发布|公布|更新)(?:时间|日期)|来源) ?:|\s?[-_|]\s?[\u4e00-\u9fff]{2,16}(?:网|网站|人民政府|政府|教育局)$"
)
"""What a page runs on with behind the title in its line; few lines have one of the marks that belong to it."""
_RUN_ON_MARK = re.compile(r"[:_|-]")
_BOOK = re.compile(r"《+([^《》\n]{4,70})》")
_FILE_NAME = re.compile(rf"(?:{_LINKED} ?|[^《》。:]{{2,6}}:)?《?([^《》。:]{{4,60}}?)》?\.(?:docx?|pdf|wps)$", re.I)
_YEARS = re.compile(r"(20\d\d)年?(?:\d{1,2}月)?\s?[-—~至到一]{0,2}\s?(20\d\d)年?")
"""First and last year; the dash is one of the marks that conversions lose: (20232027年)."""
_FIVE_YEAR_PLAN = re.compile(
    r"[“\"]?(十[一二三四五六]?)五[”\"’」』]?(?=[\u4e00-\u9fff(”]|$)|第(十[一二三四五六]?)个五年"
)
_STAMP = re.compile(
    r"^\d{4}-\d{1,2}-\d{1,2}(?: ?\d{1,2}:\d\d(?::\d\d)?)?(?: ?[\u4e00-\u9fff]{2,20}网)?$"
    r"|^(?:[\u4e00-\u9fff]{2,20} ?)?\d{4}-\d{1,2}-\d{1,2} ?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:浏览|点击|阅读|来源|作者|字号)|$)",
    re.M,
)
_OPENING = re.compile(r"\s*[“\"]?(十[一二三四五六]?)五[”\"]?(?:时期|期间|是)")
"""What a plan that came without its title begins with: “十四五”时期是……"""


def read_metadata(clean: CleanText, known: dict[str, str]) -> Metadata:
    """The metadata of a document, its place excepted; `known` (from `source.toml`) wins over what is read.

    >>> from kg.read.clean import clean
    >>> m = read_metadata(clean("关于印发《武清区教育事业发展第十四个五年规划》的通知\\n2021年6月30日\\n"), {})
    >>> m.title, m.signed, m.period_start, m.period_end
    ('武清区教育事业发展第十四个五年规划', '2021-06-30', 2021, 2025)
    """
    table = read_table(clean)
    head = mend_digits(clean.text[:_HEAD])
    title = _title(clean, head, table)
    start, end = _period(title, head)
    issuer, signed_on = read_issuer(clean.text, head)
    stamps = "\n".join([*set_aside_lines(clean, ("source", "index", "navigation")), head[:_PREAMBLE]])
    generated = iso_date(table.get("generated", ""))
    signed = iso_date(table.get("signed", "")) or signed_on or generated
    found = Metadata(
        title=title,
        issuer=issuer or _issuer(table.get("issuer")) or official(table.get("source")) or stamped_issuer(stamps),
        doc_number=_doc_number(table.get("doc_number", ""), head),
        signed=signed,
        published=iso_date(table.get("published", ""))
        or _stamped(head)
        or (generated if generated != signed else None),
        period_start=start,
        period_end=end,
    )
    for key, value in known.items():
        if hasattr(found, key) and value not in ("", None):
            setattr(found, key, int(value) if key.startswith("period_") else value)
    return found


def _stamped(head: str) -> str | None:
    """The day in a line of its own above the text, as sites stamp a page: 2022-01-05 11:08, 2021-12-30 X市人民政府网."""
    stamp = _STAMP.search(head[:600])
    return iso_date(stamp[0]) if stamp else None


def _carried(hit: re.Match[str], head: str) -> str | None:
    """The title a notice gives; 现将《…》 may be about any paper, so it must stand under whom it addresses or come twice."""
    by_title, agreed, addressed, by_order, bare = hit.groups()
    again = addressed or (by_order and head.replace(" ", "").count(by_order.replace(" ", "")) > 1)
    return by_title or agreed or bare or (by_order if again else None)


def _lines(text: str) -> Iterable[str]:
    return (line.strip() for line in text.split("\n") if line.strip())


def _title(clean: CleanText, head: str, table: dict[str, str]) -> str | None:
    candidates: list[str] = []
    for text in (_BROKEN.sub(r"\1\2\3", _BROKEN.sub(r"\1\2\3", head[:1200])), table.get("title", "")):
        candidates += [title for hit in _CARRIED.finditer(text) if (title := _carried(hit, head))]
    candidates += [table["title"]] if _TITLE_LINE.match(table.get("title", "")) else []
    for line in set_aside_lines(clean, ("navigation", "upload-record")):
        candidates += [h[1] for h in _BOOK.finditer(line) if re.search(_PLAN, h[1])]
        if (name := _FILE_NAME.match(line.strip())) and re.search(_PLAN, name[1]):
            candidates.append(name[1])
    candidates += [hit[1] for hit in _STATED.finditer(head[:_PREAMBLE])]
    lines = [
        _RUN_ON.split(line)[0] if _RUN_ON_MARK.search(line) else line for line in islice(_lines(head), _FIRST_LINES)
    ]
    candidates += [line for line in lines[:6] if _EXPLAINED.match(line)]
    for first, second in zip(lines, [*lines[1:], ""], strict=False):
        if hit := _TITLE_LINE.match(_LABEL.sub("", first.replace(" ", ""))):
            tail = second.replace(" ", "")
            candidates.append(hit[1] + (tail if _STATUS.fullmatch(tail) else ""))
        elif (
            _is_first_half(first)
            and (not _stands_alone(second) or _lacks_place(second, first))
            and not _is_under_its_maker(second, first)
            and (hit := _TITLE_LINE.match((first + second).replace(" ", "")))
        ):
            candidates.append(hit[1])
    candidates += [line for line in lines[:3] if _is_headline(line)] if not candidates else []
    candidates = [c.replace(" ", "") for c in candidates if not re.search(r"有限公司|的通知$", c)]
    dated = [c for c in candidates if _YEARS.search(c) or _FIVE_YEAR_PLAN.search(c)]
    best = next(iter([*dated, *candidates]), None)
    longer = (
        _STATUS.fullmatch(c.removeprefix(best)) or _ABOVE.fullmatch(c.removesuffix(best)) for c in candidates if best
    )
    return next((c for c, more in zip(candidates, longer, strict=False) if more), best)


def _is_headline(line: str) -> bool:
    """Whether a line names a period and what is planned for it, though no word for a plan: X县“十四五”教育发展主要指标."""
    return bool(_HEADLINE.match(line)) and _FIVE_YEAR_PLAN.search(line) is not None


def _stands_alone(line: str) -> bool:
    """Whether a line is a whole title by itself: it has its period."""
    return bool(_TITLE_LINE.match(line.replace(" ", "")) and (_YEARS.search(line) or _FIVE_YEAR_PLAN.search(line)))


def _is_under_its_maker(line: str, before: str) -> bool:
    """Whether a title that names its place stands under the body of that place: 阳原县人民政府 and 阳原县…实施意见."""
    return bool(
        before.endswith(("局", "府", "委", "室", "厅", "会")) and line[:2] == before[:2] and _TITLE_LINE.match(line)
    )


def _lacks_place(line: str, before: str) -> bool:
    """Whether a title begins with its period, and the line before it is the body whose plan it is."""
    return line.lstrip("“")[:1] == "十" and before.endswith(("局", "厅", "委", "县", "市", "区", "州", "旗", "学校"))


def _is_first_half(line: str) -> bool:
    return 3 <= len(line) <= 24 and not re.search(r"[。,;:、]|^[一二三四五六七八九十(第]|^\d{4}年|日$", line)


def _period(title: str | None, head: str) -> tuple[int | None, int | None]:
    """First and last year, from the title, else from a line of the head that holds nothing but years."""
    if title and (years := _YEARS.search(title)):
        return int(years[1]), int(years[2])
    if title and (plan := _FIVE_YEAR_PLAN.search(title)):
        end = last_year(plan[1] or plan[2])
        return end - 4, end
    if title is None and (plan := _OPENING.match(head)):
        end = last_year(plan[1])
        return end - 4, end
    for pattern in (
        r"^\s*\(?(20\d\d)年?[-—~至](20\d\d)年?\)?\s*$",
        r"制[定订]本(?:规划|计划|方案|行动计划|行动方案)\((20\d\d)年?[-—~至](20\d\d)年?\)",
        r"(?:规划|实施|行动|计划)(?:期限|周期|时间|期)(?:为|是|:)?\s?(20\d\d)年?[-—~至到]{1,2}(20\d\d)年",
        r"[三四五35]年(?:左右)?(?:的?时间)?\((20\d\d)年?[-—~至到]{1,2}(20\d\d)年?\)",
        r"自(20\d\d)年(?:\d{1,2}月)?[-—~至到]{1,2}(20\d\d)年(?:\d{1,2}月)?(?:实施|止|,|期间)",
        r"^\s*(20\d\d)年[-—~至到]{1,2}(20\d\d)年,",
    ):
        if stated := re.search(pattern, head, re.M):
            return int(stated[1]), int(stated[2])
    return None, None


def _issuer(value: str | None) -> str | None:
    return value if value and not re.search(r"网$|站$|^\d", value) else None


def _doc_number(field: str, head: str) -> str | None:
    """`东政发〔2022〕30号`: from the table, else where it stands on a line of its own in the head."""
    hit = _NUMBER.search(field if "号" in field else f"{field}号") or next(
        (h for line in _lines(head[:800]) if (h := _NUMBER.fullmatch(_BEHIND_NUMBER.sub("", line).strip("()")))),
        None,
    )
    hit = hit or _IN_TITLE.search(head[:800]) or _BEHIND_TITLE.search(head[:300]) or _BEFORE_NOTICE.search(head[:300])
    if hit is None:
        return None
    code, year, number = (group for group in hit.groups() if group)
    return f"{_WHOSE.sub('', code)}〔{year}〕{int(number)}号"
