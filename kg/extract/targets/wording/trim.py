"""What a name can do without: the words of time and place before it, the verbs that lead to a number, its relative clause."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.extract.patterns import guarded, one_of, searched
from kg.extract.targets.wording.lists import words
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_SPAN = "(?:[年周天]|个?(?:月|学期|学年))"
OFTEN = re.compile(rf"每(?:[天日周月年人生]|半年|季度|学期|学年|[\d一二两三四五]+{_SPAN})|(?<!\d)年均")
_OFTEN_BEHIND = re.compile(rf"[^,;。]{{2,16}}?(?:{OFTEN.pattern})..")
"""More stages, and what is done in all of them: 小学|、初中每学年开设安全教育课程."""
_NUMERAL = "两三四五六七八九十"
_FOUR = r"[12][\dOXx×*]{3}"
"""The digits of a year; a scan reads 0 as O, and papers that go round as samples hide some (20XX年)."""
_YEARS = rf"(?:{_FOUR}年?[-—~至到、和及与])*{_FOUR}(?:年|学年)"
"""2025年, 2021—2025年, 2023、2024年."""
_PLAN = "(?:“?十[一二三四五六]五”?|“十五”)"
_TIME = re.compile(
    "(?:"
    "(?:力争|争取|到|至|截至|在|于|从|自|比|较|与(?=[12上去])|利?用(?=[三四五3-5]年))*"
    rf"(?:二[〇零0]..年|{_YEARS}|{_PLAN}|(?:[规计]划|行动|实施)期间?|期末|(?:[{_NUMERAL}2-5]|\d[-—~]\d)年(?:左右)?(?:内|里|时间|来|前)|近[{_NUMERAL}\d]年来?|(?:未来|今后)(?:[{_NUMERAL}]|\d{{1,2}})年|(?<=[比较])[前上][{_NUMERAL}]年|(?:[小初高][学中])?[一二三四五六七八九]年级(?=起)|(?<=[比较])[\u4e00-\u9fff]{{2,6}}?前(?=[提增上下降减]|$)|\d{{1,2}}[-—~至]\d{{1,2}}月份)"
    r"(?:的|\d{1,2}月(?:份|\d{1,2}日)?|(?<=年)度(?!假)|[春秋]季(?:学期)?(?:开学)?"
    "|年底|年末|底|末|以[前后]|之[前后]|[前中后初]期|前|期末|期间|时期|内|时间|初(?!中|级|高|、高|[一二三])|起(?!始)|以来|左右|相比|,)*"
    ")++"
)
"""What a clause may open with: 到2025年底前,|…; 力争三年内|…"""
_TIME_OPENS = frozenset("小初高力争利用到至截在于从自比较与近未今二“十规计行实期两三四五六七八九0123456789")
_SAYS = re.compile(r"[^,]{0,60}?(?:提出|明确|要求|规定|指出|强调)了?(?=[到至](?:20\d\d年|“?十[四五六]五))")
"""Who or what says what shall be by a year: 方案提出|到2025年…"""
_TIME_BEHIND = re.compile(
    "(?:"
    r"(?<=[\u4e00-\u9fff]{2})(?<![每续近隔满前上])[三四五]年内?"  # 培训教师三年|1200人次, 上线率三年内|提高3个百分点
    r"|(?<=[数率额费量])年"  # 上线人数年|增长5%
    rf"|连续[二两三四五六\d]年|每[两二三四五\d]{_SPAN}"
    rf"|(?:(?<![\u4e00-\u9fff])(?:计划|规划)[到至]?)?(?:{_FOUR}年?[底末]?[、和及与—~至-])*(?:(?<!占)[比较])?"  # 较2020年, 2023年、2024年
    rf"(?:{_FOUR}年|(?<=[比较由从])(?:[去上]|上一|前一)学?年|{_PLAN})(?:底|末|年底|年末|初|时期|期间|[之以]?前)*"
    ")$"
)
"""What may stand between what is counted and its number."""
_TIME_ENDS = frozenset("年五”底末初期间内前周天月")
_LONGEST_TIME = 40
"""How many characters the years before a number take: 2023年、2024年、2025年."""
AND_SO_ON = re.compile(
    r"(?:等地(?:区)?(?=[输赴选派引招跟挂学交]|$)|等)(?:(?<=[初高附完]中等)(?=学校)|(?<![高中初同平优一二三]等))(?![级教职于额分]|专(?!业)|学(?!校))"
)
_SOME = re.compile(r"[、和及与,]一[批系些]|[、和及与]若干")
_MARKS = re.compile(r"[“”\"'《》【】]")
_PLACES = "[省市县区州旗盟镇乡]"
_NUMBERED = re.compile(
    r"(?:^\d{1,2}[.、])?(?:20\d\d年?[-—~至到])?(?:19|20)\d\d年(?![版级度])(?:底|末)?|^(?:0\d[.、_]?|[一二三四五六七八九十]{1,2}、)(?=[\u4e00-\u9fff]|20\d\d年)"
)
"""A year or a span within a name, and the label of a box's item before it (03师资…)."""
_DASHED = re.compile("^[^“”]*——")
"""What a line is about, before a dash (学前教育——|毛入园率); what quotation marks hold is one name."""
_LABEL = re.compile(
    r"(?:\(?[\d一二三四五六七八九十]{1,2}\)|\d{1,2}[.、](?!\d)|\d{1,2}(?!小时|[万亿千百年月日岁世周天分时级类次度期届班轮人个所项门家间处座节套元])"
    r"(?=[\u4e00-\u9fff]{3})|[★☆●■◆▲※·•①-⑳]+)\s*"
)
"""What numbers or marks a point, run into its first clause: 4.每年交流…, 4每年交流…, ★ 普惠工程."""
_ON_TOP = re.compile("(?<=..)在[^在]{0,12}基础上$")
"""On top of what something changes: 近视率|在2018年的基础上, 补助标准|在现有标准基础上."""
_LABEL_OPENS = frozenset("(0123456789一二三四五六七八九十★☆●■◆▲※·•①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_SERIALS = frozenset("0一二三四五六七八九十")
_RELATIVE_MIN = 3
_SHORTEST = 2
"""So many characters a noun has at least before its predicate."""
_NEAR = 32
"""How many texts answers are kept for: several rules ask the same of one number and of those beside it, none asks far back."""
_LONGEST = 40
_LISTS = WordLists("targets", "words")
_BY_NORM = _LISTS.pattern(r"{by_norm}")
"""What is done by a norm that stands before it; the norm is what is counted."""
_SCHOOLS = _LISTS.pattern("(?:[、和及与][\u4e00-\u9fff]*?{kinds_of_school}(?<!分校))+")
"""More kinds of schools behind the first: 中职学校|、特教学校; 分校 is one by its name."""
_PEOPLE_OR_PLACES = _LISTS.pattern(r"^.{0,2}{counted}$")
"""A bare noun for those that are counted: in 10所院校的实训设施 the 院校 are."""


@lru_cache(_NEAR)
def split_tail(left: str) -> tuple[str, str]:
    """The words before a number without the verbs that lead to it: 毛入学率 | 由2020年的."""
    w = words()
    body, tail = w.tail.split(left)
    if body.endswith("惠") and tail.startswith("及"):  # 计划惠及|1200人
        body, tail = body + "及", tail[1:]
    if body[-1:].isdigit() and tail.startswith("年均"):  # 2024年、2025年|均
        body, tail = body + "年", tail[1:]
    if tail.startswith("均") and body.endswith(("到生", "至生")):  # 标准提高到生均|800元
        body, tail = w.tail.split(body[:-1])[0], "生" + tail
    while body[-1:] in _TIME_ENDS and (hit := _TIME_BEHIND.search(body[-_LONGEST_TIME:])):
        cut = len(body) - (len(body[-_LONGEST_TIME:]) - hit.start())
        body, tail = w.tail.split(body[:cut])[0], left[cut:]
    return body, tail


@lru_cache(_NEAR)
def strip_lead(text: str) -> str:
    """A clause without time, place and adverbs before its noun."""
    w = words()
    if text[:1] in _LABEL_OPENS and (label := _LABEL.match(text)):
        text = text[label.end() :]
    if ("到" in text or "至" in text) and (says := _SAYS.match(text)):
        text = text[says.end() :]
    while True:
        first = text[:1]
        hit = _TIME.match(text) if first in _TIME_OPENS else None
        hit = hit or (w.lead.match(text) if first in w.lead_opens else None)
        if hit is None or not hit.end():
            return text
        text = text[hit.end() :]


def short(text: str) -> str:
    """A name without quotation marks and what it can do without, at most 40 characters long.

    >>> short("民办幼儿园回购工作"), short("“学校健康大讲堂”活动"), short("公办园(县教育局牵头)")
    ('民办幼儿园回购', '学校健康大讲堂活动', '公办园')
    """
    text = text.replace("至少", "")  # 每月至少|见面
    text = _DASHED.sub("", text) if "——" in text else text
    text = text if text.isalnum() else _MARKS.sub("", _remark().sub("", text) if "(" in text else text)
    if text[2:3] == "了" and text[3:4] != "解":  # 改建了|学校
        text = text[:2] + text[3:]
    if "年" in text or text[:1] in _SERIALS:
        text = _NUMBERED.sub("", text)
    text = text.strip(" 、,:(的")
    closed = words().close.split(_ON_TOP.sub("", text) if text.endswith("上") else text)[0]
    text = closed if len(closed) >= 2 else text
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    return text[-_LONGEST:]


@cache
def _remark() -> re.Pattern[str]:
    """What stands in brackets and is no part of a name: what is meant (其中…), or who answers for it (县教育局牵头)."""
    names = lexicon("names")["joint"]
    role, ends = re.sub(r"\?P<\w+>", "?:", names["role"]), one_of(names["charged_ends"])
    return re.compile(rf"\([^()]*(?:为|含|其中|{role})[^()]*\)|\({_PLACES}[^()]+{ends}\)")


def noun_of(text: str) -> str:
    """The noun phrase of a clause: behind its verb, behind 等, behind the last 的."""
    w = words()
    text = strip_lead(_SOME.split(text)[0])
    stage, behind = w.stages.split(text)
    joined = stage not in w.localities and behind[:1] in ("、", "和", "及", "与")  # 城区和高新区|学位缺口
    if stage and joined and not behind.startswith("及以上"):
        whole = text.endswith(w.said_of) or _SCHOOLS.fullmatch(behind)
        return text if whole or _OFTEN_BEHIND.match(behind) else stage
    verb, rest = w.do.split(text)
    if verb and rest not in w.action and (len(rest) >= 2 or not rest):
        text = strip_lead(rest)
    parts = AND_SO_ON.split(text)
    if len(parts) > 1 and len(parts[-1]) >= 2:
        text = _behind_ways(parts[-1])
    text = text[: cut.start()] if (cut := _cut().search(text, _SHORTEST)) else text
    at = text.rfind("的")
    if 0 < at < len(text) - 1:
        rest = text[at + 1 :]
        if rest in w.action:
            return text[:at] + rest
        if len(rest) >= _RELATIVE_MIN:
            by_norm = _BY_NORM.match(rest)  # 配1名巡回指导教师|的标准配备
            return text[:at] if by_norm or _PEOPLE_OR_PLACES.search(text[:at]) else rest
    return text


def _behind_ways(text: str) -> str:
    """What is done, where a list of ways to do it stood before: 公开招聘等|渠道补充教师."""
    means, rest = words().means.split(text)
    return words().do.split(rest)[1] or rest if means and len(rest) >= 2 else text


@cache
def _cut() -> re.Pattern[str]:
    """What begins a predicate behind a noun: 5个学区|先行试点, 12所中心园|拟于2024年改造."""
    data = lexicon("targets")
    dated = (word + r"(?=[于在]?20\d\d年)" for word in data["years"]["led"])
    return re.compile(searched([guarded([*data["words"]["predicate"], *dated]), *data["words"]["when_there"]]))
