"""Who issued a document and when it was signed: its signature, and the notice that carries it."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.dates import iso_date, mend_digits, run_together
from kg.extract.word_lists import WordLists
from kg.read.lines import filled_lines

_STAMPED_BY = re.compile(r"^([\u4e00-\u9fff]{4,20}) ?\d{4}-\d{1,2}-\d{1,2}(?!\d)", re.M)
_LEVEL = "(?:自治[区州县旗]|[省市县区州旗])"
_BARE_LEVEL = re.compile(f"{_LEVEL}(?!(?<=市)(?:[中南北]|郊)?区)")
"""The level of a body that leaves out its place; 市南区, 市中区 are places."""
_RUN_IN_DAY = re.compile(
    r"(?<=[》。!)]) ?二[〇零○0][^年\n]{2}年[^月\n]{1,3}月[^日\n]{1,3}日"
    r"|(?:(?<=[执施落][行实]。)|(?<=公开发布\)))\d{4}年\d{1,2}月\d{1,2}日(?=[\u4e00-\u9fff“—])"
)
"""A day that a conversion ran into the text: in Chinese numerals, as signatures have it, or behind 请认真执行。, (此件公开发布)"""
_REACH = 1500
_LONGEST = 80
"""How many letters the names of those who send a paper together may have."""
_OFFICES = ("办公室", "办公厅")
_JOINT = 2
"""How many bodies may sign together; of more the notice names the first: 市教育局等十一部门."""


_LISTS = WordLists("metadata")
_SEVERAL = r"(?:等(?:[一二三四五六七八九十]{1,3}|\d{1,2})?(?:个)?部门)?"
_SIGNER = _LISTS.pattern(
    r"^(?:[\u4e00-\u9fff()“”、 ]{2,{longest}}{issuer.bodies|}|(?:中华人民共和国)?{issuer.ministries})$",
    longest=str(_LONGEST),
)
"""A line that is the name of a body."""
_RUN_IN = _LISTS.pattern(
    r"(?:^|[。!)])\s?((?:[\u4e00-\u9fff]{4,30} )*[\u4e00-\u9fff]{2,30}?{issuer.bodies|})\s?(?=\d{4}\s?年)"
    r"(?!\d{4}\s?年\d{1,2}月\d{1,2}日(?:{title.issued}|出台|召开))",
    re.M,
)
"""A signature that a conversion ran into the text before or the date behind it; none where the body did something on that day:
县教育局2021年3月5日|印发"""
_NOTICE = _LISTS.pattern(
    r"^(?:\d、|\([\u4e00-\u9fff]{1,7}[省市县区州旗]\))?(?:[\u4e00-\u9fff]{2,8} ?[\[〔]? ?\d{4}[\])〕]?\d{1,4}\s?号\s?)?"
    r"(?P<who>(?!{issuer.no_sender})[\u4e00-\u9fff、 ]{2,{longest}}?{issuer.bodies|}{several}|(?:{issuer.ministries}[、 ]?)+{several})"
    r"[ \n]*(?:(?:关于)?(?:{title.issued}|转发|批转)(?![的了])|关于(?:[^\n]|\n(?=《)){4,80}{issuer.papers}$"
    r"|\d{4}年[^\n]{0,24}{issuer.yearly}$)",
    re.M,
    longest=str(_LONGEST),
    several=_SEVERAL,
)
"""The head of a notice, an opinion or a plan for a year: X市人民政府关于印发…, X市教育局等九部门关于印发…, 中共X县委关于…的意见,
X县教育局2024年工作要点"""
_BELOW_TITLE = _LISTS.pattern(
    r"^\(?((?:[\u4e00-\u9fff]{3,20}{issuer.bodies|} ?){1,{joint}})(?:编制?|制)?"
    r"\s*(?:[\dO〇零○一二三四五六七八九] ?){4}年 ?[\d一二三四五六七八九十]{1,2} ?月\)?$",
    re.M,
    joint=str(_JOINT),
)
"""The maker of a plan below its title, with the month: X县教育局 2021年12月"""
_RED_HEAD = _LISTS.pattern(r"^([\u4e00-\u9fff]{2,20}?{issuer.bodies|})文件$", re.M)
"""The head in red of an official paper (GB/T 9704-2012, 7.2.4): X县教育局文件"""
_BARE = _LISTS.pattern(
    r"^\d?、?((?:{level}[\u4e00-\u9fff]{0,14}?{issuer.bodies|}、?){1,{joint}})"
    r"(?:(?:关于)?(?:{title.issued}|转发)(?![的了])|关于[^\n]{4,80}{issuer.papers}$)",
    re.M,
    level=_LEVEL,
    joint=str(_JOINT),
)
"""The head of a notice whose senders leave out their place: 县政府办公室关于印发…, 省教育厅、省财政厅印发…"""
_ANNOUNCED = _LISTS.pattern(
    r"(?:^|[,。])((?:[\u4e00-\u9fff]{2,20}?{issuer.bodies|}、?){1,{joint}})\n*(?:正式)?(?:{title.issued}|出台)了?\n*\Z",
    re.M,
    joint=str(_JOINT),
)
"""What stands before the title of a plan that a sentence says was issued: 近日,X县教育局、X县财政局印发|《…》"""
_OFFICIAL = _LISTS.pattern(r"[\u4e00-\u9fff]{2,20}{issuer.bodies|}")
_NO_NAME = _LISTS.pattern("{issuer.no_name}")
"""What stands in the name of no body: a sentence that cites a notice begins with it."""


def read_issuer(text: str, head: str) -> tuple[str | None, str | None]:
    """The issuer by its signature, else by the head of its notice, and the day of the signature or of a lone date line.

    >>> head = "长沙市教育局等十一部门关于印发《行动计划》的通知\\n2023年5月22日\\n"
    >>> read_issuer(head, head)
    ('长沙市教育局等十一部门', '2023-05-22')
    """
    signers, day = _signature(text, head)
    red = _RED_HEAD.search(head[:_REACH])
    if red and (not signers or signers[0].startswith(red[1])):
        return red[1], day or _day_behind(red[1], head)
    if len(signers) > _JOINT:
        return _notifier(head) or signers[0], day
    maker = _BELOW_TITLE.search(head[:_REACH])
    who = "、".join(signers) or _notifier(head) or (maker and _apart(maker[1].replace(" ", "")))
    return who, day or (who and _day_behind(who, head)) or _run_in_day(head)


def _day_behind(who: str, head: str) -> str | None:
    """The day behind the issuer at the end of a line that a conversion ran the signature into.

    >>> _day_behind("东县教育局", "附件:东县教育局2015年工作要点东县教育局2015年3月10日")
    '2015-03-10'
    """
    ends = (end for line in head[:_REACH].split("\n") for end in line.split(who)[1:])
    return next((day for end in ends if (day := iso_date(end, whole=True))), None)


def announced_issuer(head: str, title: str | None) -> str | None:
    """The issuer as a sentence has it that says of the plan itself that it was issued.

    >>> announced_issuer("3月2日,东市教育局印发《东市行动计划》。", "东市行动计划")
    '东市教育局'
    """
    at = head.find(f"《{title}》") if title else -1
    hit = _ANNOUNCED.search(head, max(0, at - _LONGEST), at) if at > 0 else None
    return hit[1] if hit and not _BARE_LEVEL.match(hit[1]) else None


def bare_issuer(head: str) -> str | None:
    """Who a notice says sends it, where it leaves out the name of the place.

    >>> bare_issuer("县人民政府办公室关于印发《规划》的通知"), bare_issuer("根据县教育局印发的规划")
    ('县人民政府办公室', None)
    """
    hit = _BARE.search(head[:_REACH])
    return hit[1] if hit else None


def with_place(bodies: str, place: str) -> str | None:
    """Bodies that stand without their place by their whole names; None where one has its place or is of another level than `place`.

    >>> with_place("县教育局、县财政局", "东县"), with_place("市教育局", "东县"), with_place("东县教育局", "东县")
    ('东县教育局、东县财政局', None, None)
    """
    levels = [hit[0] if (hit := _BARE_LEVEL.match(body)) else "" for body in bodies.split("、")]
    if not all(level and place.endswith(level) for level in levels):
        return None
    return "、".join(place + body[len(level) :] for body, level in zip(bodies.split("、"), levels, strict=True))


def names_body(line: str) -> bool:
    """Whether a line is the name of a body, or the head in red of its papers.

    >>> names_body("东县教育局"), names_body("东县教育局文件"), names_body("东县教育")
    (True, True, False)
    """
    return _SIGNER.match(line.removesuffix("文件")) is not None


def _run_in_day(head: str) -> str | None:
    hit = _RUN_IN_DAY.search(head[:_REACH])
    return iso_date(hit[0], whole=True) if hit else None


def official(value: str | None) -> str | None:
    """A site's field, where it names a body by its whole name and no web site: 五河县教育体育局, not 五河县人民政府网.

    >>> official("霞浦县教育局"), official("区教委"), official("本站编辑")
    ('霞浦县教育局', None, None)
    """
    return value if value and _OFFICIAL.fullmatch(value) and not _BARE_LEVEL.match(value) else None


def stamped_issuer(head: str) -> str | None:
    """The body in the line that a site stamps a page with: X县教育体育局 2022-04-12 15:33.

    >>> stamped_issuer("规划\\n罗平县教育体育局 2022-04-12 15:33:02 来源:本站"), stamped_issuer("来源 2022-04-12")
    ('罗平县教育体育局', None)
    """
    stamp = _STAMPED_BY.search(head[:_REACH])
    return official(stamp[1]) if stamp else None


def _signature(text: str, head: str) -> tuple[list[str], str | None]:
    """Lines that are names of bodies with a line that is a date behind them; or a lone date line."""
    lone_date = None
    for part in (head, mend_digits(text[-600:])):
        signers: list[str] = []
        for line in filled_lines(part):
            if signers and (day := iso_date(line, whole=True) or run_together(line)):
                return signers, day
            if not line.endswith("代章)"):  # whose seal stands for that of the body above
                signers = [*signers, *(b for w in line.split() for b in _bodies(w))] if _SIGNER.match(line) else []
            lone_date = lone_date or (
                iso_date(line, whole=True) if "年" in line else part is head and run_together(line)
            )
        if (hit := _RUN_IN.search(part[:_REACH])) and (day := iso_date(part[hit.end() : hit.end() + 14])):
            return [b for w in hit[1].split() if _SIGNER.match(w) for b in _bodies(w)], day
    return [], lone_date or None


def _notifier(head: str) -> str | None:
    """Who the head of the notice says sends it; 市政府办公室 alone is no whole name."""
    names = (
        _apart(_above(head, hit.start(), hit["who"].strip().removeprefix("中共")[:2]) + hit["who"].replace(" ", ""))
        for hit in _NOTICE.finditer(head[:_REACH])
    )
    return next((name for name in names if not (_BARE_LEVEL.match(name) or _NO_NAME.search(name))), None)


def _above(head: str, at: int, place: str) -> str:
    """The bodies in lines of their own right above the head of a notice, which they send together. They are of one place,
    by which their names begin; the line of a site that names the province is none."""
    lines = head[:at].rstrip("\n").split("\n")
    own = takewhile(
        lambda line: _SIGNER.match(line) and "关于" not in line and line.removeprefix("中共").startswith(place),
        (line.strip() for line in lines[::-1]),
    )
    return "".join([*own][::-1]).replace(" ", "")


def _apart(who: str) -> str:
    """Bodies of one place that stand side by side, each once (a site's head may repeat one, or name the government above its
    office), of more than two the first.

    >>> _apart("中共如东县委如东县人民政府"), _apart("茂名市人民政府茂名市人民政府")
    ('中共如东县委、如东县人民政府', '茂名市人民政府')
    >>> _apart("甲县教育局甲县财政局甲县民政局"), _apart("东县人民政府东县人民政府办公室")
    ('甲县教育局', '东县人民政府办公室')
    """
    parts = [*dict.fromkeys(_bodies(who))]
    parts = [part for part in parts if not any(part + office in parts for office in _OFFICES)]
    return "、".join(parts) if len(parts) <= _JOINT else parts[0]


def _bodies(who: str) -> list[str]:
    """The bodies of one place that a line names one behind the other."""
    place = who.removeprefix("中共")[:2]
    return re.split(rf"(?<=[局委厅会府室部])(?=(?:中共)?{re.escape(place)})", who)
