"""Who issued a document and when: its signature (`kg.extract.metadata.signatures`), the notice that carries it, and what else names them."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.dates import iso_date
from kg.extract.metadata.signatures import FOOT, LONGEST, REACH, SIGNER, bodies_of, read_signature, run_in_day
from kg.extract.word_lists import WordLists

_LEVEL = "(?:自治[区州县旗]|[省市县区州旗])"
_BARE_LEVEL = re.compile(f"{_LEVEL}(?!(?<=市)(?:[中南北]|郊)?区)")
"""The level of a body that leaves out its place; 市南区, 市中区 are places."""
_OFFICES = ("办公室", "办公厅")
_JOINT = 2
"""How many bodies may sign together; of more it is the first, whom the notice names: 市教育局|等十一部门."""
_LISTS = WordLists("metadata")
_STAMPED_BY = _LISTS.pattern(
    r"^([\u4e00-\u9fff]{4,20}?)[ |]*(?:{page.stamped}(?:时间|日期) ?: ?)?{day}"
    r"|^{day}(?: ?\d{1,2}:\d\d(?::\d\d)?)?[ |]*([\u4e00-\u9fff]{4,20})$",
    re.M,
    day=r"\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)",
)
"""Who a site stamps a page with, before the day or behind it: X县教育局 发布时间:2022-04-12, 2022-04-12 15:33 | X县教育局"""
_SEVERAL = r"(?:等(?:[一二三四五六七八九十]{1,3}|\d{1,2})?(?:个)?部门)?"
_LABEL = (
    r"(?:\d、|★|(?:{fields.title}:|[^\n。,;《》、]{0,12}[>|]"
    r"|[【\[(](?!附|[一二三四五六七八九十]+[】\])])[\u4e00-\u9fff]{2,8}[】\])]) ?)?"
)
"""What a site has before the head of a notice: 【政策文件】, (转载), 通知公告 >, 标题:, 1、; what else stands before one in its line
(附件1:, 1., 转发:) tells that it is another paper's."""
_NOTICE = _LISTS.pattern(
    rf"^{_LABEL}"
    r"(?:[\u4e00-\u9fff]{2,8} ?[\[〔]? ?\d{4}[\])〕]?\d{1,4}\s?号\s?)?"
    r"(?P<who>(?!{issuer.no_name+issuer.no_sender+issuer.lately})"
    r"[\u4e00-\u9fff、 ]{2,{longest}}?{issuer.bodies|}|(?:{issuer.ministries}[、 ]?)+){several}"
    r"[ \n]*(?:(?:关于)?{title.issued+title.sent_on}(?![的了])|关于(?:[^\n]|\n(?=《)){4,80}{issuer.papers}$"
    r"|\d{4}年[^\n]{0,24}{issuer.yearly}$)",
    re.M,
    longest=str(LONGEST),
    several=_SEVERAL,
)
"""The head of a notice, an opinion or a plan for a year: X市人民政府关于印发…, X市教育局|等九部门关于印发…, 中共X县委关于…的意见,
X县教育局2024年工作要点"""
_BELOW_TITLE = _LISTS.pattern(
    r"^\(?((?:[\u4e00-\u9fff]{2,20}{issuer.bodies|} ?){1,{joint}})(?:编制?|制)?"
    r"[\s(]*(?:{spoken}|20\d\d\.\d{1,2})\)?$",
    re.M,
    spoken=r"(?:[\dO〇零○一二三四五六七八九] ?){4}年 ?[\d一二三四五六七八九十]{1,2} ?月(?: ?[\d一二三四五六七八九十]{1,3} ?日)?",
    joint=str(_JOINT),
)
"""The maker of a plan below its title, with the month, perhaps the day: X县教育局 2021年12月, X县教育局 2021.12"""
_ABOVE_TITLE = _LISTS.pattern(
    r"^([\u4e00-\u9fff]{2,20}{issuer.bodies|})\n(?:[^\n。]{2,60}\n){1,2}\(\d{4}年\d{1,2}月\d{1,2}日\)$", re.M
)
"""The maker of a plan above its title, below which the day stands in brackets."""
_PRINTED = _LISTS.pattern(r"^([\u4e00-\u9fff]{2,20}{issuer.bodies|})\s*(\d{4}年\d{1,2}月\d{1,2}日)印发$", re.M)
"""Who printed a paper, and when, at its foot (GB/T 9704-2012, 7.4.3): X县人民政府办公室 2021年6月30日印发"""
_PRINTED_ON = re.compile(r"(?:^|(?!于)[\u4e00-\u9fff)] *)(\d{4}年\d{1,2}月\d{1,2}日)印发$", re.M)
"""The day alone, also where a line ends before it; not what another paper is told of: (方案)已于2019年3月2日印发."""
_ISSUED_BY = _LISTS.pattern(
    r"由((?:[\u4e00-\u9fff]{3,20}{issuer.bodies|}、?){1,{joint}})于(\d{4}年\d{1,2}月\d{1,2}日)(?:正式)?{title.issued}",
    joint=str(_JOINT),
)
"""What an encyclopedia begins with: …规划由X县人民政府于2021年6月30日印发"""
_RED_HEAD = _LISTS.pattern(r"^([\u4e00-\u9fff]{2,20}?{issuer.bodies|})文件$", re.M)
"""The head in red of an official paper (GB/T 9704-2012, 7.2.4): X县教育局文件"""
_BARE = _LISTS.pattern(
    rf"^{_LABEL}"
    r"((?:{level}[\u4e00-\u9fff]{0,14}?{issuer.bodies|}、?){1,{joint}})"
    r"(?:(?:关于)?{title.issued+title.sent_on}(?![的了])|关于[^\n]{4,80}{issuer.papers}$)",
    re.M,
    level=_LEVEL,
    joint=str(_JOINT),
)
"""The head of a notice whose senders leave out their place: 县政府办公室关于印发…, 省教育厅、省财政厅印发…"""
_ANNOUNCED = _LISTS.pattern(
    r"(?:^|[,。]){issuer.lately}?([\u4e00-\u9fff]{2,20}?{issuer.bodies|}(?:、[\u4e00-\u9fff]{1,20}?{issuer.bodies|})*){several}"
    r"\n*(?:正式|联合)?(?:{title.issued}|出台)了?\n*\Z",
    re.M,
    several=_SEVERAL,
)
"""What stands before the title of a plan that a sentence says was issued: 近日,X县教育局、县财政局联合印发|《…》"""
_OFFICIAL = _LISTS.pattern(r"[\u4e00-\u9fff]{2,20}{issuer.bodies|}")
_NO_NAME = _LISTS.pattern("{issuer.no_name}")
"""What stands in the name of no body: a sentence that cites a notice begins with it."""
_OF_BODIES = re.compile(r"(?!.*关于)[\u4e00-\u9fff、 ]+")
"""A line that may hold names of bodies, the first or the last of them in part."""


def read_issuer(text: str, head: str) -> tuple[str | None, str | None]:
    """The issuer by its signature, else by the head of its notice, and the day of the signature or of a lone date line.

    >>> head = "长沙市教育局等十一部门关于印发《行动计划》的通知\\n2023年5月22日\\n"
    >>> read_issuer(head, head)
    ('长沙市教育局', '2023-05-22')
    """
    signers, day = read_signature(text, head)
    red = _RED_HEAD.search(head[:REACH])
    if red and (not signers or (signers[0].startswith(red[1]) and signers[0] != red[1])):
        return red[1], day or _day_behind(red[1], head)
    if len(signers) > _JOINT:
        return notifier(head) or signers[0], day
    maker = _BELOW_TITLE.search(head[:REACH]) or _ABOVE_TITLE.search(head[:REACH])
    who = "、".join(signers) or notifier(head) or (maker and _apart(maker[1].replace(" ", "")))
    day = day or (who and _day_behind(who, head)) or run_in_day(head)
    told = None if who or day else _ISSUED_BY.search(head[: LONGEST * 2]) or _PRINTED.search(text[-FOOT:])
    return (told[1], iso_date(told[2])) if told else (who, day)


def printed_on(text: str) -> str | None:
    """The day on which a paper was printed, at its foot.

    >>> printed_on("东县教育局办公室    2021年6月30日印发\\n"), printed_on("东县教育局\\n2021年6月30日\\n")
    ('2021-06-30', None)
    """
    printed = _PRINTED_ON.search(text[-FOOT:]) if "印发" in text[-FOOT:] else None
    return iso_date(printed[1]) if printed else None


def _day_behind(who: str, head: str) -> str | None:
    """The day behind the issuer at the end of a line that a conversion ran the signature into.

    >>> _day_behind("东县教育局", "附件:东县教育局2015年工作要点东县教育局2015年3月10日")
    '2015-03-10'
    """
    ends = (end for line in head[:REACH].split("\n") for end in line.split(who)[1:])
    return next((day for end in ends if (day := iso_date(end, whole=True))), None)


def announced_issuer(head: str, title: str | None) -> str | None:
    """The issuer as a sentence has it that says of the plan itself that it was issued.

    >>> announced_issuer("3月2日,东市教育局印发《东市行动计划》。", "东市行动计划")
    '东市教育局'
    """
    named = (hit.start() for hit in re.finditer(re.escape(f"《{title}》"), head)) if title else ()
    hit = next(filter(None, (_ANNOUNCED.search(head, max(0, at - LONGEST), at) for at in named)), None)
    return first_or_two(hit[1].split("、")) if hit and not _BARE_LEVEL.match(hit[1]) else None


def bare_issuer(head: str) -> str | None:
    """Who a notice says sends it, where it leaves out the name of the place.

    >>> bare_issuer("县人民政府办公室关于印发《规划》的通知"), bare_issuer("根据县教育局印发的规划")
    ('县人民政府办公室', None)
    """
    hit = _BARE.search(head[:REACH])
    return hit[1] if hit else None


def with_place(bodies: str, place: str) -> str | None:
    """Bodies by their whole names, where some stand without their place; None where none does or one is of another level than `place`.

    >>> with_place("东县教育局、县财政局", "东县"), with_place("市教育局", "东县"), with_place("东县教育局", "东县")
    ('东县教育局、东县财政局', None, None)
    """
    levels = [hit[0] if (hit := _BARE_LEVEL.match(body)) else "" for body in bodies.split("、")]
    if not any(levels) or not all(place.endswith(level) for level in levels):
        return None
    return "、".join(
        place + body[len(level) :] if level else body for body, level in zip(bodies.split("、"), levels, strict=True)
    )


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
    stamp = _STAMPED_BY.search(head[:REACH])
    return official(stamp[1] or stamp[2]) if stamp else None


def notifier(head: str) -> str | None:
    """Who the head of the notice says sends it; 市政府办公室 alone is no whole name.

    >>> notifier("东县教育局关于印发《东县教育规划》的通知"), notifier("县教育局关于印发《东县教育规划》的通知")
    ('东县教育局', None)
    """
    names = (
        _apart(_above(head, hit.start(), hit["who"].strip()) + hit["who"].replace(" ", ""))
        for hit in _NOTICE.finditer(head[:REACH])
    )
    return next((name for name in names if not (_BARE_LEVEL.match(name) or _NO_NAME.search(name))), None)


def _above(head: str, at: int, who: str) -> str:
    """The bodies in lines right above the head of a notice, which they send with `who`. They are of one place, by which
    their names begin, and a line may end amid a name; the line of a site that names the province is none.

    >>> head = "甲县政府网\\n甲县教育局 甲县人力资源和社\\n会保障局\\n甲县财政局关于印发"
    >>> _above(head, head.index("甲县财政局"), "甲县财政局")
    '甲县教育局甲县人力资源和社会保障局'
    """
    place = who.removeprefix("中共")[:2]
    lines = [*takewhile(_OF_BODIES.fullmatch, head[:at].rstrip("\n").split("\n")[::-1])]
    joined = ("".join(lines[:many][::-1]).replace(" ", "") for many in range(len(lines), 0, -1))
    return next((names for names in joined if all(_is_of(place, body) for body in bodies_of(names))), "")


def _is_of(place: str, body: str) -> bool:
    """Whether a name is that of one body of a place, whose name it begins with and has once."""
    return SIGNER.match(body) is not None and body.removeprefix("中共").rfind(place) == 0


def _apart(who: str) -> str:
    """Bodies of one place that stand side by side, each once (a site's head may repeat one, or name the government above its
    office), of more than two the first.

    >>> _apart("中共如东县委如东县人民政府"), _apart("茂名市人民政府茂名市人民政府")
    ('中共如东县委、如东县人民政府', '茂名市人民政府')
    >>> _apart("甲县教育局甲县财政局甲县民政局"), _apart("东县人民政府东县人民政府办公室")
    ('甲县教育局', '东县人民政府办公室')
    """
    parts = [*dict.fromkeys(bodies_of(who))]
    parts = [part for part in parts if not any(part + office in parts for office in _OFFICES)]
    return first_or_two(parts)


def first_or_two(bodies: list[str]) -> str:
    """Who issued a paper that these bodies signed.

    >>> first_or_two(["甲县教育局", "甲县财政局"]), first_or_two(["甲县教育局", "甲县财政局", "甲县民政局"])
    ('甲县教育局、甲县财政局', '甲县教育局')
    """
    return "、".join(bodies) if len(bodies) <= _JOINT else bodies[0]
