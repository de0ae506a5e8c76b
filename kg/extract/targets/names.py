"""What a number counts: the noun before it (普惠性幼儿园覆盖率达到95%) or behind it (创建20所特色学校)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.targets import phrases
from kg.extract.targets.joint import EACH_WHOLE, kind_of_members
from kg.extract.targets.parts import THINGS, are_pupils, complete, stage_first
from kg.extract.targets.quantity import Quantity
from kg.extract.targets.shares import SHARES, is_share_of, share, share_of_moved
from kg.extract.targets.sites import Site
from kg.extract.targets.trim import (
    OFTEN,
    behind_actor,
    behind_means,
    behind_programme,
    behind_tiers,
    noun_of,
    short,
    split_tail,
    strip_lead,
)
from kg.extract.targets.words import words
from kg.model import Comparator, Target

_CYCLE = re.compile(r"每?[三四五六35]年(?:为)?一(?:个)?(?:周期|轮)内?")
"""How often all are trained once: 五年一周期|不少于360学时."""
_OF_PLACE = re.compile("有(?:(?<=..[区县市镇乡]有)|(?<=每[校班园]有))(?=..)")
"""Between a place or each of those and what it has: 示范区|有|职校12所, 每校|有|保安3名."""
_HAVE = re.compile("中?[仍尚还仅]?有|中")
_AMONG = re.compile("(?<=[校园目师生人员业才学务])中$|(?<=..)(?:累计|共计)$")
"""Behind those of which a part or a sum is told: 36所学校|中,12所…; 3所学院|累计培养…"""
_WITH = re.compile("[与和同]")
_RATIO = re.compile("(.*?)按?照?([^按照]*比(?:例$|(?!例)))")
"""Behind what the ratio is said of, and how: 思政课教师|按|师生比."""
_STANDARD = re.compile("的?(?:标准(?!化|班|教室|操场|球场)|(?:要求|规定)$)")
"""What an amount is, behind it: 每生每天5元|标准, 每天不少于1小时|要求."""
_BY_EACH = re.compile("^按照?(?=(?:小学|初中|高中)每班)")
"""By what size of a class something is reckoned: 按照|小学每班45人."""
_SIZED = re.compile(r"(?:\d+(?:班|轨)|[一二三四五六七八九十]+轨)(?:建?制)?(?:规模)?的?|(?:建制)?规模的")
"""What size things are, between their number and them: 3所|8轨制|小学, 2所36班|规模的|初中."""
_WAYS = re.compile(r"(?:^|[\d一二三四五六七八九十]+)轨制")
"""How many classes a school has in each year, before what it is: (建设6)|轨制|小学2所, 新建|六轨制|小学2所."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where the words it was made from begin and end; `text` is empty where the clause names nothing."""

    text: str
    start: int
    end: int

    def called(self, text: str) -> Name:
        """The same words under another name."""
        return Name(text, self.start, self.end)


def target_of(quantity: Quantity, name: Name, compared: tuple[Comparator, bool]) -> Target:
    """A target without a year: how much of what, the comparator and whether it is approximate, at its place in the text."""
    comparator, approx = compared
    return Target(
        name=name.text,
        start=min(name.start, quantity.start),
        end=max(name.end, quantity.end),
        indicator=None,
        status="target",
        comparator=comparator,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        approx=approx,
        unit=quantity.unit,
        year=None,
        ocr=quantity.ocr,
    )


def name_of(site: Site, earlier: str) -> Name:
    """The name of what is counted; `earlier` is that of the number before in the same sentence.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [name_of(s, "").text for s in find_sites(text, list(find_quantities(text)))]
    >>> of("到2025年,全县普惠性幼儿园覆盖率达到95%,创建20所区级特色学校,100%的学校获评示范校")
    ['普惠性幼儿园覆盖率', '区级特色学校', '获评示范校的学校比例']
    """
    body, core, tail = _clause(site)
    text, start, end = _by_kind(core, tail, site.left_start + len(body) - len(core), site, earlier)
    text = _with_earlier(short(_OF_PLACE.sub("", text) if "有" in text else text), earlier, site)
    if _says_nothing(text, site):
        text = ""
    if earlier and (each := phrases.EACH_ONE.fullmatch(text)):  # 专职保安员按学生总数的5‰配备,每校不少于2人
        text = (each["school"] or text) + earlier.partition("占")[0].removesuffix("师生比")
    part = words().is_part(text) and not are_pupils(text, site)
    if part or text in words().bare or words().is_level(text):
        text = complete(core if phrases.LAID_OUT.fullmatch(core) else text, earlier, site)
    return Name(text, start if text else site.quantity.start, max(end, site.quantity.end))


def _clause(site: Site) -> tuple[str, str, str]:
    """The words before a number without the verbs that lead to it, what of them may name it, and these verbs."""
    left = _BY_EACH.sub("", site.left.rstrip("“ "))
    body, tail = split_tail(EACH_WHOLE.sub("", left) if left.endswith("个") else left)
    core = strip_lead(behind_means(strip_lead(behind_means(behind_actor(body)))))  # 为乡村|每年|定向|培养教师60名
    if core.endswith(")") and words().is_verbs(core.partition("(")[0]):  # 新建(迁建)5所
        core = core.partition("(")[0]
    core = phrases.HAS.sub("", core) if core.endswith("有") else core
    core = "" if left.endswith(("有", "中")) and _HAVE.fullmatch(left) else core
    return body, stage_first(behind_programme(behind_tiers(core)), site), tail


def _by_kind(core: str, tail: str, start: int, site: Site, earlier: str) -> tuple[str, int, int]:
    """The name of a ratio, a share or a count, and where its words start and end."""
    if ratio := _RATIO.match(core) if site.quantity.unit is None else None:
        return ratio[1] + ratio[2], start, site.quantity.end
    if site.quantity.unit not in SHARES:
        return _count(core, start, site)
    text, end = share(core, tail, site.right, site)
    if is_share_of(earlier, core, text, site):  # 补充教师400名,其中音体美教师不低于40%
        text = f"{core}占{earlier}比例"
    return share_of_moved(earlier, text, site), start, end


def _with_earlier(text: str, earlier: str, site: Site) -> str:
    """The name with what it leaves to the number before: a share its verb, what each gets whom it is for."""
    if text.startswith("占") and site.quantity.unit in SHARES:  # 新增“双师型”教师120名、占专业课教师比例达到65%
        return words().kept.split(earlier)[1] + text
    if site.quantity.unit == "元" and earlier and site.before is not None and site.before.quantity.unit in ("名", "人"):
        return phrases.TO_EACH.sub(earlier, text)  # 首席教师30名,每人每年给予1.2万元津贴
    return text


def _says_nothing(text: str, site: Site) -> bool:
    """Whether a name only says that something is done, and how often: 新建, 每年, 每周开展, 每月分别发放."""
    if "年" in text and _CYCLE.fullmatch(text):
        return True
    spent = site.quantity.unit == "元" and text in words().spending
    often = OFTEN.match(text)
    return not spent and words().is_verbs((text[often.end() :] if often else text).replace("分别", ""))


def _count(core: str, start: int, site: Site) -> tuple[str, int, int]:
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
    if core in w.spending and (spent := _spent_on(right)):  # 投资2.6亿元|建设职教园区
        return spent + core, start, end
    if quantity.unit == "年" and core.endswith(w.teaching):  # 乡村任教2年以上经历
        return core, start, quantity.end
    if not right:
        return None
    if quantity.after and (those := phrases.HAS_THOSE.match(right)):  # 招收5名以上残疾学生的学校
        return those[1], start, quantity.end + those.end(1)
    if paid := phrases.PAID_BY.match(right):  # 对农村户籍幼儿按每年500元给予伙食补助
        whom = "" if core.endswith(tuple(w.paid)) else core.removeprefix("对")
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
    return before.right if before and alike and site.right and _HAVE.fullmatch(site.left) else ""


def _spent_on(right: str) -> str:
    """What a sum is spent on, by the words behind it; empty where they only say what sum it is (设立奖励基金)."""
    return noun_of(right) if _stands_beside(right) and not right.endswith(words().sums) else ""


def _count_of_what_follows(core: str, start: int, site: Site) -> tuple[str, int, int] | None:
    """The name of a count of what stands behind its number (创建20所特色学校); None where that is no noun of its own."""
    w, quantity, right = words(), site.quantity, site.right
    end = quantity.end + len(right) - len(quantity.noun)
    if not core and _STANDARD.match(right):  # 每生每天|5元|标准足额用于购买食品
        return f"{site.left.strip(',、')}标准", start, quantity.end
    if site.left.endswith(("让", "使")):  # 让28个教学点|与城区学校同上一堂课
        right = _WITH.split(right)[0] or right
    if not right or not (not core or right[0] == "的" or _stands_beside(right)):
        return None
    if right in w.done_to and noun_of(core):  # 教学点22所标准化建设
        return None
    verb, each = w.verbs.split(core)[1], phrases.EACH.search(core)
    noun = _things_counted(core, right)
    if right == quantity.noun or core.endswith("规模"):  # 规模36个班; 36个班 alone says nothing
        head = w.keep.split(core)[1] if verb else core if core != "规模" else ""
        return head + noun if core else "", start, end
    if each:
        name, at = phrases.of_each_by(core, each.start(1), noun)
        return name, start + at, end
    if quantity.unit == "元" and core.endswith(w.sums):  # 争取协作资金|900万元|建设宿舍楼
        return None
    if kept := w.keep.split(core)[1]:
        if (
            kept in w.spending and quantity.unit == "元" and not noun.endswith(w.sums)
        ):  # 指挥部投入|8600万元|建设市第三中学
            return noun + kept, start + len(core) - len(kept), end
        return kept + noun, start + len(core) - len(kept), end
    if right.startswith(("的", "免费")) and core and not verb:
        hit = re.search(r"(?:对(?:全体)?|普及)([^,]+)$", core)
        return (hit[1] if hit else noun_of(core)) + noun, start + (hit.start(1) if hit else 0), end
    if w.act.match(right) and not verb:
        return core + right, start if core else quantity.start, end
    return noun, quantity.start, end


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
    noun = (kind_of_members(core) if quantity.unit in THINGS else "") or _WAYS.sub("", noun_of(core))
    return noun, start + len(core) - len(noun) if core.endswith(noun) else start, quantity.end
