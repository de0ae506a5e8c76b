"""What a document says of itself: title, issuer, document number, dates, period.

Sources, best first: the information table of the site (GB/T 33476.2-2016 names its fields), the notice that carries the
plan, the plan's own head, signature and foot (…印发: when it was published, where no site says so). What none of them
states stays None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from kg.extract.dates import iso_date, mend_digits
from kg.extract.metadata.issuers import (
    announced_issuer,
    bare_issuer,
    first_or_two,
    notifier,
    official,
    printed_on,
    read_issuer,
    stamped_issuer,
    with_place,
)
from kg.extract.metadata.page_table import read_table, set_aside_lines
from kg.extract.metadata.period import read_period
from kg.extract.metadata.signatures import bodies_of
from kg.extract.metadata.titles import read_title
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata
from kg.read.lines import filled_lines

_PREAMBLE = 600
_HEAD = 2500
"""How far into the clean text the head of a document may reach, in characters."""
_NUMBER = re.compile(r"([\u4e00-\u9fff]{2,10}) ?[\[〔(【]\s?(\d{4})\s?[\]〕)】]\s?(?:第\s?)?(\d{1,4})\s?(?:号{1,2}|$)")
"""Also a line that lost 号 or, with what a site adds, has it twice."""
_HALF_A_BRACKET = re.compile(r"([\u4e00-\u9fff]{2,10})(?:[\[〔(【]|(?<=[函发字办]) *)(20\d\d)[\]〕)】]?(\d{1,3})号?")
"""A line that lost marks and letters between its digits: 甲府发〔20229, 甲政发 20182."""
_BEFORE_NOTICE = re.compile(
    rf"{_NUMBER.pattern}(?=\s*(?:[\u4e00-\u9fff]{{3,30}}\s*)?关于[印转]发)|^{_NUMBER.pattern}(?=[^\n。]{{6,80}}的通知$)"
    rf"|(?:^|[:>]){_NUMBER.pattern}(?=各[县市区旗镇乡])|\A[^\n]{{4,60}}\n{_NUMBER.pattern}(?=[\u4e00-\u9fff])(?!文)|^【{_NUMBER.pattern}】(?=[^\n。]*$)"
    rf"|^{_NUMBER.pattern}(?=《[^》\n]{{6,80}}》$)",
    re.M,
)
"""A document number that a conversion ran into the head of the notice behind it, into whom it addresses, or, under the title, into
the text; one in brackets before the title of a page."""
_NO_BRACKETS = re.compile(
    r"^(?:\d、)?([\u4e00-\u9fff]{2,8}[函发字办])(20[12]\d)[\])〕]?(\d{1,3})号(?=[\u4e00-\u9fff]{4,24}?关于)", re.M
)
"""A number that lost its brackets, as a site loses all, before who sends the paper: 甲教函202211号甲市教育局关于印发…."""
_NUMBER_AND_DAY = re.compile(rf"^\(?{_NUMBER.pattern}\s*(?P<day>\d{{4}}年\d{{1,2}}月\d{{1,2}}日)\)?$", re.M)
"""The line of a number with the day behind it, of a paper without a signature: (甲政发〔2021〕3号 2021年6月30日)."""
_WHOSE = re.compile(r"^[\u4e00-\u9fff]+(?:(?:局|人民政府|办公[室厅]|委员会)(?:文件)?|文件)(?=[\u4e00-\u9fff]{2})")
"""Whose paper it is, in the same line: X县教育局|X教字〔2022〕3号, X县教育局文件|X教字…"""
_IN_TITLE = re.compile(rf"的通知 ?\(?{_NUMBER.pattern}\)?(?=$|各)", re.M)
"""At the end of the notice's title, also where line ends were lost before whom it addresses."""
_BEHIND_NUMBER = re.compile(
    r"\s*签发人.*$|\((?:节选|摘要|全文|[A-D])\)$|(?<=号)\s*(?:[\u4e00-\u9fff]{2,5}:|(?:发布|公布|发文|成文)(?:时间|日期)"
    r"|\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}(?!\d)).*$"
)
"""What stands in the line of a number behind it."""
_KEY = WordLists("metadata").pattern("^{fields.doc_number}")
"""The key of a number's field, run into it: 文号甲政办发〔2022〕33号."""
_BODY_ENDS = tuple("局厅委会府办室部院处所心组团区镇乡)")
"""The last letters of whole names of bodies."""
_BEHIND_TITLE = re.compile(
    r"(?:(?<=[)划案])|(?<=意见)|(?<=措施))\s*([\u4e00-\u9fff]{2,6})[\[〔]\s?(\d{4})\s?[\]〕](\d{1,4})\s?号(?=为|根据|各|\n)"
)
"""A document number that a conversion ran into the title before it and the text behind it."""
_STAMP = WordLists("metadata", "page").pattern(
    r"^(?:[-•] ?|{whose} *)?(?!\d{4}\.){day}(?: *{time})?(?: *\|? *[\u4e00-\u9fff]{2,20}[网局委厅室办])?$"
    r"|^(?:[\u4e00-\u9fff:|? ]{2,20})?{day} *(?:{time}|{counters})"
    r"|^(?:{whose} *)?{in_words}(?: *{time} *{counters}| +来源)|^[\u4e00-\u9fff ]{0,20}{in_words} *{time} *[\u4e00-\u9fff]{0,3}$"
    r"|(?:的通知|号) ?{day}(?: ?{counters}|$)"
    r"|^[\u4e00-\u9fff]{2,8}报 ?{in_words} ?星期|^(?=[^\n。]{0,60}来源 ?:)[^\n。]{0,60}?{day}",
    re.M,
    whose=r"[\u4e00-\u9fff]{3,19}[网站局委厅府室办](?: *\|)?",
    day=r"\d{4}[-./]\d{1,2}[-./]\d{1,2}",
    in_words=r"\d{4}年\d{1,2}月\d{1,2}日",
    time=r"\d{1,2}(?::\d\d(?::\d\d)?+|时\d\d分)(?![前起止至之—~-])",
)
"""The line in which a site or a newspaper says when a page was put up, alone or with who put it there and what was counted; no hour by
which something is due (17:00|前), and no day that a paper is signed with (2022.05.16)."""


def read_metadata(clean: CleanText, known: dict[str, str]) -> Metadata:
    """The metadata of a document, its place excepted; `known` (from `source.toml`) wins over what is read.

    >>> from kg.read.cleaning import clean
    >>> m = read_metadata(clean("关于印发《武清区教育事业发展第十四个五年规划》的通知\\n2021年6月30日\\n"), {})
    >>> m.title, m.signed, m.period_start, m.period_end
    ('武清区教育事业发展第十四个五年规划', '2021-06-30', 2021, 2025)
    """
    table = read_table(clean)
    head = mend_digits(clean.text[:_HEAD])
    title = read_title(clean, head, table)
    start, end = read_period(title, head)
    issuer, signed_on = read_issuer(clean.text, head)
    aside = set_aside_lines(clean, ("source", "index", "navigation", "disclaimer"))
    stamps = "\n".join([*aside, head[:_PREAMBLE]])
    signed, published = _days(table, head, stamps, signed_on)
    found = Metadata(
        title=title,
        issuer=issuer
        or announced_issuer(head, title)
        or notifier(table.get("title", ""))
        or _issuer(table.get("issuer"))
        or official(table.get("maker"))
        or official(table.get("source"))
        or stamped_issuer(stamps),
        doc_number=_doc_number(table.get("doc_number", ""), head, aside),
        signed=signed,
        published=published or _printed(clean.text, signed),
        period_start=start,
        period_end=end,
    )
    _overrule(found, known)
    return found


def name_issuer(metadata: Metadata, clean: CleanText, known: Mapping[str, str]) -> None:
    """Completes the issuer with the place, once this is found, where the notice leaves it out (县政府办公室关于印发…); a site may
    state but who put the page up. An issuer that is `known` stays as it is."""
    head, place, issuer = clean.text[:_HEAD], metadata.jurisdiction, metadata.issuer
    if not place or known.get("issuer"):
        return
    stated = issuer is not None and all(body in head for body in issuer.split("、"))
    candidates = (issuer,) if stated else (bare_issuer(head), issuer)
    metadata.issuer = next((whole for who in candidates if who and (whole := with_place(who, place))), issuer)


def _overrule(found: Metadata, known: dict[str, str]) -> None:
    for key, value in known.items():
        if hasattr(found, key) and value not in ("", None):
            setattr(found, key, int(value) if key.startswith("period_") else value)


def _days(table: Mapping[str, str], head: str, stamps: str, signed_on: str | None) -> tuple[str | None, str | None]:
    """When a paper was signed, and when it was published; the day on which its page was made is one of them."""
    made = iso_date(table.get("generated", ""))
    stated, sent = (iso_date(table.get(field, "")) for field in ("signed", "sent"))
    signed = stated or signed_on or sent or made or _day_of_number(head)
    published = iso_date(table.get("published", "")) or _stamped(head[:_PREAMBLE]) or _stamped(stamps)
    return signed, published or (made if made != signed else None)


def _printed(text: str, signed: str | None) -> str | None:
    """The day on which the foot says that the paper was printed; a day before it was signed is that of another paper."""
    day = printed_on(text)
    return None if day and signed and day < signed else day


def _stamped(head: str) -> str | None:
    """The day in a line of its own above the text, as sites and newspapers stamp a page: 2022-01-05 11:08, 2021-12-30 X市人民政府网,
    2021年12月30日 10:15, X日报 2021年12月30日 星期四; or behind the title of the notice."""
    stamp = _STAMP.search(head)
    return iso_date(stamp[0]) if stamp else None


def _day_of_number(head: str) -> str | None:
    line = _NUMBER_AND_DAY.search(head[:_PREAMBLE])
    return iso_date(line["day"]) if line else None


def _issuer(value: str | None) -> str | None:
    """A site's field, where it is the whole names of bodies, and not of a web site or one that a line end cuts: 瑞昌|市人民政府.

    >>> _issuer("甲县教育局,甲县财政局"), _issuer("甲县教育局甲县财政局"), _issuer("县教育局牵头,县民政局配合)")
    ('甲县教育局、甲县财政局', '甲县教育局、甲县财政局', None)
    """
    bodies = [body for part in value.split(",") for body in bodies_of(part)] if value else []
    return first_or_two(bodies) if bodies and all(body.endswith(_BODY_ENDS) for body in bodies) else None


def _doc_number(field: str, head: str, aside: list[str]) -> str | None:
    """`东政发〔2022〕30号`: from the table, else where it stands on a line of its own in the head or with what was set `aside`."""
    lines = [_BEHIND_NUMBER.sub("", line).strip("()★ ") for line in chain(filled_lines(head[:800]), aside)]
    alone = (hit for own in (_NUMBER, _HALF_A_BRACKET) for line in lines if (hit := own.fullmatch(line)))
    hit = _NUMBER.search(field) or next(alone, None)
    hit = hit or _IN_TITLE.search(head[:800]) or _BEHIND_TITLE.search(head[:300]) or _BEFORE_NOTICE.search(head[:300])
    hit = hit or _NO_BRACKETS.search(head[:300])
    if hit is None:
        return None
    code, year, number = (group for group in hit.groups() if group)
    return f"{_WHOSE.sub('', _KEY.sub('', code))}〔{year}〕{int(number)}号"
