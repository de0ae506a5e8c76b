"""What a document says of itself: title, issuer, document number, dates, period.

Sources, best first: the information table of the site (GB/T 33476.2-2016 names its fields), the notice that carries the
plan, the plan's own head and signature. What none of them states stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.model import CleanText, Metadata
from kg.read.clean import fold
from kg.read.set_aside import join_letterspaced

_FIELD = re.compile(
    r"(?P<key>发布机构|发文机关|发文机构|发布单位|制发机关|文号|发文字号|文件编号|成文日期|生成日期|发文日期|印发日期|发布日期|公开日期|发布时间|"
    r"时间|日期|名称|信息名称|标题)\s*:\s*(?P<value>.*?)(?=\s+[\u4e00-\u9fff]{2,6}\s*:|[\n\t|]|$)"
)
_KEYS = {
    "issuer": ("发布机构", "发文机关", "发文机构", "制发机关", "发布单位"),
    "doc_number": ("文号", "发文字号", "文件编号"),
    "signed": ("成文日期", "生成日期", "发文日期", "印发日期"),
    "published": ("发布日期", "公开日期", "发布时间", "时间", "日期"),
    "title": ("名称", "信息名称", "标题"),
}
_TABLE_KINDS = ("index", "source")
_HEAD = 2500
"""How far into the clean text the head of a document may reach, in characters."""
_DATE = re.compile(r"(\d{4})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})\s?日?")
_CHINESE_DATE = re.compile(
    r"([二〇零○O0一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_NUMBER = re.compile(r"([\u4e00-\u9fff]{2,10})[\[〔(【]\s?(\d{4})\s?[\]〕)】]\s?(?:第\s?)?(\d{1,4})\s?号")
_BEHIND_TITLE = re.compile(
    r"(?<=[)划案])\s*([\u4e00-\u9fff]{2,6})[\[〔]\s?(\d{4})\s?[\]〕](\d{1,4})\s?号(?=为|根据|各|\n)"
)
"""A document number that a conversion ran into the title before it and the text behind it."""
_PLAN = r"(?:规划|计划|方案|纲要|行动|意见|要点|实施办法|2035)"
_CARRIED = re.compile(
    rf"(?:印发|发布|公布|颁布|转发|下发)[^《\n]{{0,6}}《([^》\n]{{4,70}}?{_PLAN}[^》\n]{{0,24}})》"
    rf"|现将《([^》\n]{{4,70}}?{_PLAN}[^》\n]{{0,24}})》"
    rf"|关于(?:印发|发布|公布|下发)([^《》\n]{{4,60}}?{_PLAN}(?:\([^()\n]{{2,16}}\))?)的通知"
)
"""The plan that a notice carries: 关于印发《…》的通知, 现将《…》印发给你们, 关于印发…的通知."""
_TITLE_LINE = re.compile(
    rf"^(?:附件\d?\s?:?)?([^\n,。;:!?、]{{4,56}}?{_PLAN}(?:\((?:[\d\-—~至年 ]+|试行|修订版?|草案|征求意见稿|送审稿)\))*)$"
)
_BOOK = re.compile(r"《+([^《》\n]{4,70})》")
_FILE_NAME = re.compile(r"《?([^《》。]{4,60}?)》?\.(?:docx?|pdf|wps)$", re.I)
_YEARS = re.compile(r"(20\d\d)年?\s?[-—~至到一]{0,2}\s?(20\d\d)年?")
"""First and last year; the dash is one of the marks that conversions lose: (20232027年)."""
_FIVE_YEAR = {"十": 10, "十一": 11, "十二": 12, "十三": 13, "十四": 14, "十五": 15, "十六": 16}
_FIVE_YEAR_PLAN = re.compile(r"[“\"]?(十[一二三四五六]?)五[”\"]?(?=[\u4e00-\u9fff(”]|$)|第(十[一二三四五六]?)个五年")
_SIGNER = re.compile(
    r"^[\u4e00-\u9fff()、 ]{2,40}(?:人民政府|政府办公(?:室|厅)|委员会|办公室|办公厅|教育(?:和体育|体育)?局|教体局|教委|教育厅|领导小组|管委会)$"
)
_DIGITS = str.maketrans("〇零○O0一二三四五六七八九", "00000123456789")


def read_metadata(clean: CleanText, known: dict[str, str]) -> Metadata:
    """The metadata of a document, its place excepted; `known` (from `source.toml`) wins over what is read.

    >>> from kg.read.clean import clean
    >>> m = read_metadata(clean("关于印发《武清区教育事业发展第十四个五年规划》的通知\\n2021年6月30日\\n"), {})
    >>> m.title, m.signed, m.period_start, m.period_end
    ('武清区教育事业发展第十四个五年规划', '2021-06-30', 2021, 2025)
    """
    table = _table(clean)
    head = clean.text[:_HEAD]
    title = _title(clean, head, table)
    start, end = _period(title, head)
    signer, signed_on = _signature(clean.text, head)
    found = Metadata(
        title=title,
        issuer=signer or _issuer(table.get("issuer")),
        doc_number=_doc_number(table.get("doc_number", ""), head),
        signed=_date(table.get("signed", "")) or signed_on,
        published=_date(table.get("published", "")),
        period_start=start,
        period_end=end,
    )
    for key, value in known.items():
        if hasattr(found, key) and value not in ("", None):
            setattr(found, key, int(value) if key.startswith("period_") else value)
    return found


def _table(clean: CleanText) -> dict[str, str]:
    values: dict[str, str] = {}
    lines = _set_aside(clean, _TABLE_KINDS)
    by_key: dict[str, str] = {}
    for line in lines:
        for hit in _FIELD.finditer(join_letterspaced(line)):
            if hit["value"].strip():
                by_key.setdefault(hit["key"], hit["value"].strip())
    for name, keys in _KEYS.items():
        value = next((by_key[k] for k in keys if k in by_key), None)
        if value:
            values[name] = value
    return values


def _carried(hit: re.Match[str], head: str) -> str | None:
    """The title a notice gives; 现将《…》印发 alone may be about any paper, so there the title must stand a second time."""
    by_title, by_order, bare = hit.groups()
    again = by_order and head.replace(" ", "").count(by_order.replace(" ", "")) > 1
    return by_title or bare or (by_order if again else None)


def _set_aside(clean: CleanText, kinds: tuple[str, ...]) -> list[str]:
    """The lines of some kinds that cleaning set aside, folded in one go."""
    joined = "\n".join(clean.raw[s.start : s.end] for s in clean.set_aside if s.kind in kinds)
    return fold(joined).split("\n") if joined else []


def _lines(text: str) -> Iterable[str]:
    return (line.strip() for line in text.split("\n") if line.strip())


def _title(clean: CleanText, head: str, table: dict[str, str]) -> str | None:
    candidates: list[str] = []
    for text in (head[:1200], table.get("title", "")):
        candidates += [title for hit in _CARRIED.finditer(text) if (title := _carried(hit, head))]
    candidates += [table["title"]] if _TITLE_LINE.match(table.get("title", "")) else []
    for line in _set_aside(clean, ("navigation", "upload-record")):
        candidates += [h[1] for h in _BOOK.finditer(line) if re.search(_PLAN, h[1])]
        if (name := _FILE_NAME.match(line.strip())) and re.search(_PLAN, name[1]):
            candidates.append(name[1])
    lines = list(_lines(head))[:14]
    for first, second in zip(lines, [*lines[1:], ""], strict=False):
        if hit := _TITLE_LINE.match(first.replace(" ", "")):
            tail = second.replace(" ", "")
            candidates.append(hit[1] + (tail if re.fullmatch(r"\([\d\-—~至年]+\)", tail) else ""))
        elif _is_first_half(first) and (hit := _TITLE_LINE.match((first + second).replace(" ", ""))):
            candidates.append(hit[1])
    candidates = [c.replace(" ", "") for c in candidates if not re.search(r"有限公司|的通知$", c)]
    dated = [c for c in candidates if _YEARS.search(c) or _FIVE_YEAR_PLAN.search(c)]
    return next(iter([*dated, *candidates]), None)


def _is_first_half(line: str) -> bool:
    return 3 <= len(line) <= 24 and not re.search(r"[。,;:、]|^[一二三四五六七八九十(第]", line)


def _period(title: str | None, head: str) -> tuple[int | None, int | None]:
    """First and last year, from the title, else from a line of the head that holds nothing but years."""
    if title and (years := _YEARS.search(title)):
        return int(years[1]), int(years[2])
    if title and (plan := _FIVE_YEAR_PLAN.search(title)):
        end = 1955 + 5 * _FIVE_YEAR[plan[1] or plan[2]]
        return end - 4, end
    for pattern in (
        r"^\s*\(?(20\d\d)年?[-—~至](20\d\d)年?\)?\s*$",
        r"规划期(?:限)?(?:为|是|:)?\s?(20\d\d)年?[-—~至到]{1,2}(20\d\d)年",
    ):
        if stated := re.search(pattern, head, re.M):
            return int(stated[1]), int(stated[2])
    return None, None


def _signature(text: str, head: str) -> tuple[str | None, str | None]:
    """Who signed and when: a line that is a body's name, with a line that is a date behind it; or a lone date line."""
    lone_date = None
    for part in (head, text[-600:]):
        lines = list(_lines(part))
        for line, after in zip(lines, [*lines[1:], ""], strict=False):
            if _SIGNER.match(line) and (day := _date(after, whole=True)):
                return line.replace(" ", ""), day
            lone_date = lone_date or _date(line, whole=True)
            if hit := re.match(r"^([\u4e00-\u9fff]{4,30}?(?:政府|办公室|办公厅|局|委员会|教委))(?=\d{4}年)", line):
                return hit[1], _date(line[hit.end() :], whole=True)
    return None, lone_date


def _issuer(value: str | None) -> str | None:
    return value if value and not re.search(r"网$|站$|^\d", value) else None


def _doc_number(field: str, head: str) -> str | None:
    """`东政发〔2022〕30号`: from the table, else where it stands on a line of its own in the head."""
    hit = _NUMBER.search(field) or next(
        (h for line in _lines(head[:800]) if (h := _NUMBER.fullmatch(line.strip("()")))), None
    )
    hit = hit or _BEHIND_TITLE.search(head[:300])
    return f"{hit[1]}〔{hit[2]}〕{int(hit[3])}号" if hit else None


def _date(text: str, *, whole: bool = False) -> str | None:
    """The first date of a text in ISO form, None without one; `whole`: only where the text is nothing else."""
    text = text.strip().strip("()")
    if hit := _DATE.fullmatch(text) if whole else _DATE.search(text):
        year, month, day = (int(g) for g in hit.groups())
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None
    if hit := _CHINESE_DATE.fullmatch(text) if whole else _CHINESE_DATE.search(text):
        return f"{hit[1].translate(_DIGITS)}-{_small_number(hit[2]):02}-{_small_number(hit[3]):02}"
    return None


def _small_number(text: str) -> int:
    """1–99 in Chinese numerals: 二十三 → 23."""
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int(text.translate(_DIGITS))
    return 10 * int((tens or "一").translate(_DIGITS)) + int((ones or "零").translate(_DIGITS))
