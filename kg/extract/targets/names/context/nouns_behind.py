"""Names that leave their noun to a number behind: 城区新建8所、乡镇新建5所公办幼儿园; 90%的学生掌握2项运动技能."""

from __future__ import annotations

from itertools import takewhile

from kg.extract.targets.sites import Site
from kg.extract.targets.wording import short, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists

_DONE = WordLists("targets", "words").ending("do+keep")


def with_noun_behind(text: str, site: Site, following: list[Site], name: str) -> str:
    """The name of a number with the noun that one behind it has; empty where `name`, which its own clause gives, is whole."""
    return _with_noun_of_last(site, following) or (_share_of_those(text, site, following, name) if following else "")


def _with_noun_of_last(site: Site, following: list[Site]) -> str:
    """The name of a number before which only stand whose it is and a verb, where the last of such a list has the noun:
    城区新建8所、乡镇新建5所|公办幼儿园 is 新建城区公办幼儿园, and then 新建乡镇公办幼儿园; empty for others."""
    if site.right.strip("、"):
        last = site if site.before and _goes_on_in(site.before, site) else None
    else:
        listed = takewhile(lambda s: _goes_on_in(site, s), following)
        last = next((s for s in listed if s.right), None)
    if last is None:
        return ""
    w = words()
    whose, verb = _split_done(site)
    parts = w.is_stages(whose) or w.is_level(whose) or whose in w.qualifiers or whose.startswith("每")
    return w.kept.split(verb)[0] + whose + short(last.right) if verb and parts else ""


def _goes_on_in(site: Site, behind: Site) -> bool:
    """Whether a list goes on from a number that has no noun to one with a verb of its own: 城区新建8所|、乡镇新建5所."""
    listed = behind.left.startswith("、") and behind.clause == site.clause and not site.right.strip("、")
    return listed and behind.quantity.unit == site.quantity.unit and bool(_split_done(behind)[1])


def _share_of_those(text: str, site: Site, following: list[Site], name: str) -> str:
    """The share of those who have so many of a thing, of which `name` has only whose it is: 90%的学生|掌握2项|运动技能 is
    掌握运动技能的学生比例; empty for others."""
    behind = following[0]
    if site.quantity.unit != "%" or behind.clause != site.clause or not (site.right and behind.right):
        return ""
    act = text[site.quantity.end + len(site.right) : behind.quantity.start]
    whose, _ = words().how_far.split(split_tail(site.right.removeprefix("的"))[0])
    alone = whose and name.startswith(whose) and words().act.fullmatch(act)
    return f"{act}{short(behind.right)}的{whose}比例" if alone else ""


def _split_done(site: Site) -> tuple[str, str]:
    """Whose a number is, and what is done or that they have it: 小学|至少|配备, 每个街道|至少|有."""
    body = split_tail(site.left.lstrip("、,"))[0]
    whose, verb = _DONE.split(body)
    if not verb and body.endswith("有"):
        whose, verb = body[:-1], "有"
    return strip_lead(split_tail(whose)[0]), verb
