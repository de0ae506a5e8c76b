"""What is counted in things, people or money: the noun behind the number (创建20所特色学校) or before it (幼儿园286所)."""

from __future__ import annotations

import re

from kg.extract.targets.names.joint import kind_of_members
from kg.extract.targets.names.parts import THINGS
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import noun_of, phrases, words
from kg.extract.word_lists import WordLists

_AMONG = re.compile("(?<=[校园目师生人员业才学务])中$|(?<=乡镇)中$|(?<=..)(?:累计|共计)$")
"""Behind those of which a part or a sum is told: 36所学校|中,12所…; 3所学院|累计培养…"""
_WITH = re.compile("[与和同]")
_STANDARD = re.compile("的?(?:标准(?!化|班|教室|操场|球场)|(?:要求|规定)$)")
"""What an amount is, behind it: 每生每天5元|标准, 每天不少于1小时|要求."""
_FOR = re.compile("^(?:专项|专门|主要)?用于")
_SPENT_IN = frozenset({"学时", "课时", "天", "小时"})
"""In what it is measured how long something is done: 教师每年不少于90学时|培训."""
_SIZED = re.compile(r"(?:\d+(?:班|轨)|[一二三四五六七八九十]+轨)(?:建?制)?(?:规模)?的?|(?:建制)?规模的")
"""What size things are, between their number and them: 3所|8轨制|小学, 2所36班|规模的|初中."""
_FOR_WHOM = re.compile(r"(?:对(?:全体)?|普及)([^,]+)$")
"""For whom something is or whom it reaches, before its number: 对|学龄前儿童|三年的教育."""
_GIVES = WordLists("targets", "words").ending("gives", many=False)
_STAND = WordLists("targets", "words").pattern("{stand|}")
"""Behind a number, how those stand that were counted before it: (其中)6所|已投用."""
_LESSONS = frozenset({"节", "课时"})
_TAUGHT = WordLists("targets", "words").pattern("([\u4e00-\u9fff、]{2,10}?)(?:每.{1,2})?{do>1}?$")
"""The stages that have so many lessons of what stands behind: 小学、初中|每周开设."""
_WAYS = re.compile(r"(?:^|[\d一二三四五六七八九十]+)轨制")
"""How many classes a school has in each year, before what it is: (建设6)|轨制|小学2所, 新建|六轨制|小学2所."""


def count_name(core: str, start: int, site: Site) -> tuple[str, int, int]:
    """The name of a count, and where its words start and end."""
    return (
        _worded_count(core, start, site)
        or _count_of_what_follows(core, start, site)
        or _count_of_core(core, start, site)
    )


def _worded_count(core: str, start: int, site: Site) -> tuple[str, int, int] | None:
    """The name of a count whose wording says neither before nor behind it alone what is counted."""
    w, quantity, right = words(), site.quantity, site.right
    end = quantity.end + len(right) - len(quantity.noun)
    if spent := _spent(core, site):
        return spent, start, end
    if quantity.unit == "年" and core.endswith(w.teaching):  # 乡村任教2年以上经历
        return core, start, quantity.end
    if not right:
        return None
    if quantity.after and (those := phrases.HAS_THOSE.match(right)):  # 招收5名以上残疾学生的学校
        return those[1], start, quantity.end + those.end(1)
    if paid := phrases.PAID_BY.match(right):  # 对农村户籍幼儿按每年500元给予伙食补助
        whom = "" if core.endswith(tuple(w.paid)) else _GIVES.split(core.removeprefix("对"))[0]
        return whom + paid[1], start if whom else quantity.start, end
    if (standard := phrases.BY_STANDARD.match(right)) and standard[2]:  # 按500人标准下拨公用经费
        return f"{standard[2]}{standard[1]}标准", quantity.start, end
    if site.left.endswith("按") and (by := phrases.BY_HEADS.match(right)):  # 按100名学生核定公用经费
        money = by[2] or next(iter(phrases.MONEY_BY_HEADS.findall(site.left)), "")
        return f"{money}{by[1]}人数", quantity.start, end
    if (whole := _whole_before(site)) and not right.endswith((*w.things, "园", "校")):  # 48所学校有31所|全部达标
        return right + whole, quantity.start, end
    return None


def _whole_before(site: Site) -> str:
    """Those of whom a number tells how many are so: 48所|学校|有|31所|全部达标; empty elsewhere."""
    before = site.in_clause
    alike = before is not None and before.quantity.unit == site.quantity.unit and site.quantity.unit in THINGS
    return before.right if before and alike and site.right and phrases.HAVE.fullmatch(site.left) else ""


def _spent(core: str, site: Site) -> str:
    """What a sum is spent on, by the words behind it, and that it is: 投资2.6亿元|建设职教园区, 安排900万元|用于教师培训; empty where they
    only say what sum it is (设立奖励基金)."""
    right = site.right
    if core in words().spending:
        return noun_of(right) + core if right and _stands_beside(right) and not right.endswith(words().sums) else ""
    use = _FOR.match(right) if site.quantity.unit == "元" and core in words().allotting else None
    return noun_of(right[use.end() :]) + "经费" if use else ""


def _count_of_what_follows(core: str, start: int, site: Site) -> tuple[str, int, int] | None:
    """The name of a count of what stands behind its number (创建20所特色学校); None where that is no noun of its own."""
    quantity, right = site.quantity, site.right
    if not core and _STANDARD.match(right):  # 每生每天|5元|标准足额用于购买食品
        return f"{site.left.strip(',、')}标准", start, quantity.end
    if site.left.endswith(("让", "使")):  # 让28个教学点|与城区学校同上一堂课
        right = _WITH.split(right)[0] or right
    if not right or _STAND.match(right) or not (not core or right[0] == "的" or _stands_beside(right)):
        return None
    if right in words().done_to and noun_of(core):  # 教学点22所标准化建设
        return None
    return _count_of_noun(core, start, right, site)


def _size(core: str) -> str:
    """What is told of a building, without the verbs before it: 总投资 of 规划总投资."""
    verbs_off = words().kept.split(words().do.split(core)[1])[1]
    return phrases.DESIGNED.sub("", verbs_off)


def _count_of_noun(core: str, start: int, right: str, site: Site) -> tuple[str, int, int] | None:
    """The name of a count of the noun that `right` begins with, by the words before its number; None where these are its name."""
    w, quantity = words(), site.quantity
    end = quantity.end + len(site.right) - len(quantity.noun)
    verb, each = w.verbs.split(core)[1], phrases.EACH.search(core)
    noun = _things_counted(core, right)
    if right == quantity.noun or core.endswith("规模"):  # 规模36个班; 36个班 alone says nothing
        head = w.keep.split(core)[1] if verb else core if core != "规模" else ""
        return head + noun if core else "", start, end
    if each:
        name, at = phrases.of_each_by(core, each.start(1), noun)
        return name, start + at, end
    if right.startswith("的") and quantity.unit not in THINGS and (size := _size(core)) in w.of_building:
        return noun + size, start, end  # 总投资|2.6亿元|的新校区
    if quantity.unit == "元" and core.endswith(w.sums):  # 争取协作资金|900万元|建设宿舍楼
        return None
    if made := _made(core, noun, site):
        name, at = made
        return name, start + at, end
    if core and not verb and (right.startswith(("的", "免费")) or (quantity.unit in _SPENT_IN and w.is_verbs(noun))):
        whose = _FOR_WHOM.search(core)
        return (whose[1] if whose else noun_of(core)) + noun, start + (whose.start(1) if whose else 0), end
    if w.act.match(right) and not verb:
        of_each = site.left.endswith("各")  # 遴选实验园、实验校各8所|开展研究
        return None if of_each else (core + right, start if core else quantity.start, end)
    stages = _taught_stages(core, site)
    return stages + noun, start if stages else quantity.start, end


def _taught_stages(core: str, site: Site) -> str:
    """The stages that have so many lessons of what stands behind: 小学、初中|每周开设|3节体育课; empty elsewhere."""
    hit = _TAUGHT.match(core) if site.quantity.unit in _LESSONS else None
    return hit[1] if hit and words().is_stages(hit[1]) else ""


def _made(core: str, noun: str, site: Site) -> tuple[str, int] | None:
    """The name of what is made by the verb before its number, or by the one before a list that 等 closes, and where the words of that
    begin: 新建|6所学校, 改扩建东关学校、安平小学等|6所学校; None where no such verb is."""
    w = words()
    if core.endswith("等"):
        made = w.kept.split(core)[0]
        return (made + noun, 0) if made else None
    kept = w.keep.split(core)[1]
    if not kept:
        return None
    spent = kept in w.spending and site.quantity.unit == "元" and not noun.endswith(w.sums)
    return (noun + kept if spent else kept + noun), len(core) - len(kept)  # 投入|8600万元|建设市第三中学


def _stands_beside(right: str) -> bool:
    """Whether what stands behind a number is what it counts, not what is done (名校长50名|进行重点培养) or the next of a list."""
    w = words()
    done = w.on.split(right)[0] or right.endswith(w.paid_out) or _STANDARD.match(right)
    return not done and right[:1] not in tuple("、和及与或)(,")


def _things_counted(core: str, right: str) -> str:
    """The noun behind a number, without where those counted are sent; one of a single letter with its verb."""
    if any(to in right for to in ("赴", "前往", "到")):
        right = phrases.SENT.sub("", right)
    sized = _SIZED.match(right)
    noun = _AMONG.sub("", noun_of(right[sized.end() :] if sized else right.removeprefix("的")))
    return words().do.split(core)[1] + noun if len(noun) == 1 else noun  # 培训服务100个村


def _count_of_core(core: str, start: int, site: Site) -> tuple[str, int, int]:
    """The name of a count of what stands before its number: 幼儿园286所."""
    quantity = site.quantity
    if each := phrases.EACH.search(core):  # 专职辅导员|每200名学生配备1名
        first = 0 if each.start() else each.start(1)
        return core[first:], start + first, quantity.end
    if core.endswith("分以上"):  # 600分以上|26人
        return core + "人数", start, quantity.end
    noun = (kind_of_members(core) if quantity.unit in THINGS else "") or _WAYS.sub("", noun_of(core))
    if quantity.unit == "元" and not noun.endswith(core[-2:]) and core.endswith(tuple(words().spending)):
        noun += core[-2:]  # 城北小学已完成|投资3200万元
    return noun, start + len(core) - len(noun) if core.endswith(noun) else start, quantity.end
