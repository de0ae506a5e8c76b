"""What a share is one of: 教师占比达到30%, 按总额的5%安排经费, 100%的学校获评示范校."""

from __future__ import annotations

import re

from kg.extract.targets.comparators import cut_by
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import OFTEN, phrases, words
from kg.extract.word_lists import WordLists

SHARES = frozenset({"%", "‰", "百分点", "倍", "番"})
_ALLOTTED = re.compile("的(?:比例|标准|额度)(.+)")
_REMARK_LAST = re.compile(r"\([^()]*\)$")
_OFTEN_LAST = re.compile(rf"(?:{OFTEN.pattern})$")
_GOES_ON = ("并", "且")
"""What begins another predicate behind a share: 不低于50%|并适当倾斜."""
_LISTED = ("、", "和", "及", "与")
_MOVED = re.compile("交流|轮岗|流动(?!儿童|人口)")
_LISTS = WordLists("targets", "rates")
_GROWS = _LISTS.pattern(r"{up+down+cut}(?![到至])")
"""A verb by how much something changes, not to what: 增长|5%, not 增长到95%."""


def is_share_of(earlier: str, core: str, text: str, site: Site) -> bool:
    """Whether a share is one of the people or things counted just before."""
    before = site.before
    counted = before is not None and before.quantity.unit not in SHARES and not words().is_rate(earlier)
    return counted and bool(earlier) and site.left.startswith("其中") and text == core + "比例"


def share_of_moved(earlier: str, text: str, site: Site) -> str:
    """The name of a share of those whose own share was told just before: 每年教师交流比例不低于10%,其中|骨干教师不低于20%."""
    part = text.removesuffix("占比").removesuffix("比例")
    bare = part != text and "占" not in part and not _MOVED.search(part) and site.left.startswith("其中")
    return f"{part}占交流教师比例" if bare and words().is_rate(earlier) and _MOVED.search(earlier) else text


def share(core: str, tail: str, right: str, site: Site) -> tuple[str, int]:
    """The name of a share, and where its words end."""
    w, end = words(), site.quantity.end
    if core.endswith(")") and core not in w.qualifiers:  # 毛入园率(含学前班)98%, but 县(市)92%
        core = _REMARK_LAST.sub("", phrases.with_stage_first(core))
    if hit := _ALLOTTED.match(right):
        part, whole = w.do.split(hit[1])[1], core.removesuffix("中")
        by = w.by.match(whole)
        if by and not (part and by[1]):  # 培训经费按|公用经费|5%|的比例列支, 按公用经费5%的比例列支|培训经费
            part, whole = part or by[1], by[2]
        return _part_of(part, whole, "", site)
    allots = core.startswith("按") and w.do.split(right)[0]  # 按公用经费|5%|安排培训经费
    named = core.endswith(w.shares)  # 双师型教师占教师比例由2010年的|38%
    if not named and (tail.endswith("的") or allots) and (hit := w.by.match(core) or w.of.match(core)):
        return _part_of(hit[1], hit[2], right, site)
    if not core:
        return _share_of(right.removeprefix("的"), site)
    if name := _by_what_follows(core, tail, right):
        return name, end + len(right)
    if tail.endswith("的") and (done := core.removeprefix("完成")) != core:  # 完成年度目标任务的98%
        return done + "完成比例", end
    if tail.endswith("的"):  # 占规划面积的27%
        return core + ("比例" if core.startswith("占") else ""), end
    core = phrases.rate_alone(core)
    if w.is_rate(core) or site.quantity.unit != "%" or w.is_part(core) or core in w.bare or _GROWS.search(tail):
        return core + cut_by(site), end
    return core + "比例", end


def _by_what_follows(core: str, tail: str, right: str) -> str:
    """The name of a share by the words behind its number; empty where they do not make it."""
    w = words()
    if paid := phrases.PAID_BY.match(right):  # 学费按50%给予补助
        return core + paid[1] + "比例"
    if right.startswith("作为") and w.is_verbs(core):  # 预留5%作为机动编制
        return core + right.removeprefix("作为")
    if right.startswith(("全覆盖", "覆盖")):
        return core + "覆盖率"
    if right.startswith("普及"):
        return core + "普及率"
    if right.startswith("用于") and core.endswith(w.sums):  # 教育经费60%用于基础教育
        return core + right + "比例"
    if right.startswith("的") and not tail.endswith("的") and not w.is_rate(core):  # 推广到全区80%的公办园
        return core + right.removeprefix("的") + "比例"
    acts = right and (w.act.match(right) or tail.endswith("的"))
    return core + right + "比例" if acts and (tail.endswith("的") or not w.is_rate(core)) else ""


def _part_of(part: str, whole: str, right: str, site: Site) -> tuple[str, int]:
    """A达到B的50%, 按B的5%安排A: the share of A in B."""
    end = site.quantity.end
    done = "" if right.startswith(_LISTED) else words().do.split(right)[1]  # 按工资总额的2%|和公用经费的5%列支
    if done:
        part, end = done, end + len(right)
    if site.quantity.unit == "倍":
        return part or whole, end
    rate = _OFTEN_LAST.sub("", part)
    if rate.endswith(words().shares):  # 名师占比达到教师总数的12%, 交流比例每年|不低于符合条件教师的10%
        return rate, end
    return (f"{part}占{whole}比例" if part else whole), end


def _share_of(right: str, site: Site) -> tuple[str, int]:
    """100%的学校获评示范校: the share of the schools that are so named."""
    w = words()
    end = site.quantity.end + len(site.right)
    right = right.removeprefix("实现").removeprefix("只能")
    if not right or right.startswith(_GOES_ON):
        return "", site.quantity.end
    verb = w.act.search(right)
    if verb is not None and verb[0] == right:  # 2024年100%覆盖: what was named before
        return "", site.quantity.end
    if verb is None or verb.start() == 0 or right.startswith(_LISTED, verb.end()):  # 专网万兆接入、设备升级
        return right + ("" if w.is_rate(right) else "比例"), end
    at = verb.start() - len(w.how_far.split(right[: verb.start()])[1])
    return f"{right[at:]}的{right[:at]}比例", end
