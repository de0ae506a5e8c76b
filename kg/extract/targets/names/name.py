"""What a number counts: the noun before it (普惠性幼儿园覆盖率达到95%) or behind it (创建20所特色学校)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.targets.names.before_verbs import behind_actor, behind_means, behind_programme, behind_tiers
from kg.extract.targets.names.count_names import count_name
from kg.extract.targets.names.joint import EACH_WHOLE
from kg.extract.targets.names.parts import are_pupils, complete, is_place, stage_first
from kg.extract.targets.names.shares import SHARES, is_share_of, share, share_of_moved
from kg.extract.targets.numbers import Quantity
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import OFTEN, phrases, short, split_tail, strip_lead, words
from kg.model import Comparator, Target

_LONGEST_VERB = 4
_CYCLE = re.compile(r"每?[三四五六35]年(?:为)?一(?:个)?(?:周期|轮)内?")
"""How often all are trained once: 五年一周期|不少于360学时."""
_OF_PLACE = re.compile("有(?:(?<=..[区县市镇乡]有)|(?<=每[校班园]有))(?=..)")
"""Between a place or each of those and what it has: 示范区|有|职校12所, 每校|有|保安3名."""
_RATIO = re.compile("(.*?)按?照?([^按照]*比(?:例$|(?!例)))")
"""Behind what the ratio is said of, and how: 思政课教师|按|师生比."""
_BY_EACH = re.compile("^(?:由[^,按]{2,8}按照?(?=每)|按照?(?=(?:小学|初中|高中)每班))")
"""Who pays, and by what size of a class something is reckoned: 由县财政按|每园, 按照|小学每班45人."""
_SESSIONS = frozenset({"期", "场", "场次", "班次", "次"})
"""Units of what is held, which a verb names that names keep: 培训|60期, but not 举办|2场."""
_OF_ANOTHER = re.compile("[、和及]([^占\\d]+)的")
"""Of what another share is, said of the same part: (经费不低于工资总额的1.5%)|、公用经费的|5%."""
_HAS_ALSO = re.compile("(?:办好|建好|建有|设有)$")
"""What each place has, where what that is was said before: (镇办好2所中心园,)小镇|办好|1所."""


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
    said, tail = _clause(site)
    core = stage_first(said, site)
    text, start, end = _by_kind(core, tail, site.left_start + max(0, site.left.rfind(said or tail)), site, earlier)
    text = _with_earlier(short(_OF_PLACE.sub("", text) if "有" in text else text), earlier, site)
    if _says_nothing(text, site):
        text = ""
    if earlier and (each := phrases.EACH_ONE.fullmatch(text)):  # 专职保安员按学生总数的5‰配备,每校不少于2人
        paid = each["pays"] in words().paid and earlier.endswith(words().staged)
        own = (each["school"] or text) + earlier.partition("占")[0].removesuffix("师生比")
        text = earlier.removeprefix(each["pays"]) + each["pays"] if paid else own  # 表彰优秀教师100名,每名奖励5000元
    part = words().is_part(text) and not are_pupils(text, site)
    if part or text in words().bare or words().is_level(text) or is_place(text, site):
        text = complete(core if phrases.LAID_OUT.fullmatch(core) else text, earlier, site)
    return Name(text, start if text else site.quantity.start, max(end, site.quantity.end))


def _clause(site: Site) -> tuple[str, str]:
    """What of the words before a number may name it, as they stand, and the verbs that lead from there to the number."""
    left = _BY_EACH.sub("", site.left.rstrip("“ "))
    body, tail = split_tail(EACH_WHOLE.sub("", left) if left.endswith("个") else left)
    core = strip_lead(behind_means(strip_lead(behind_means(behind_actor(body)))))  # 为乡村|每年|定向|培养教师60名
    if core.endswith(")") and words().is_verbs(core.partition("(")[0]):  # 新建(迁建)5所
        core = core.partition("(")[0]
    core = phrases.HAS.sub("", core) if core.endswith("有") else core
    core = "" if left.endswith(("有", "中")) and phrases.HAVE.fullmatch(left) else core
    core = behind_tiers(core) if site.quantity.unit == "元" else core
    return behind_programme(core), tail


def _by_kind(core: str, tail: str, start: int, site: Site, earlier: str) -> tuple[str, int, int]:
    """The name of a ratio, a share or a count, and where its words start and end."""
    if ratio := _RATIO.match(core) if site.quantity.unit is None else None:
        return ratio[1] + ratio[2], start, site.quantity.end
    if site.quantity.unit not in SHARES:
        return count_name(core, start, site)
    text, end = share(core, tail, site.right, site)
    if is_share_of(earlier, core, text, site):  # 补充教师400名,其中音体美教师不低于40%
        text = f"{core}占{earlier}比例"
    return share_of_moved(earlier, text, site), start, end


def _with_earlier(text: str, earlier: str, site: Site) -> str:
    """The name with what it leaves to the number before: a share its verb, what each gets whom it is for."""
    if text.startswith("占") and site.quantity.unit in SHARES:  # 新增“双师型”教师120名、占专业课教师比例达到65%
        return words().kept.split(earlier)[1] + text
    other = _OF_ANOTHER.fullmatch(site.left) if site.quantity.unit == "%" and earlier.endswith("比例") else None
    if other and "占" in earlier:
        return f"{earlier.partition('占')[0]}占{other[1]}比例"
    if site.quantity.unit == "元" and earlier and site.before is not None and site.before.quantity.unit in ("名", "人"):
        return phrases.TO_EACH.sub(earlier, text)  # 首席教师30名,每人每年给予1.2万元津贴
    return text


def _says_nothing(text: str, site: Site) -> bool:
    """Whether a name only says that something is done, how often or where: 新建, 每年, 每周开展, 每月分别发放, 小镇办好."""
    before = site.in_clause or site.before
    alike = before is not None and before.right and before.quantity.unit == site.quantity.unit
    if alike and not site.right and _HAS_ALSO.search(text):
        return True
    if "年" in text and _CYCLE.fullmatch(text):
        return True
    spent = site.quantity.unit == "元" and text in words().spending
    often = OFTEN.match(text)
    done = (text[often.end() :] if often else text).replace("分别", "")
    held = done != "" and site.quantity.unit in _SESSIONS and words().kept.split(done)[1] == ""
    return not (spent or held) and words().is_verbs(done)


def is_counted_there(text: str, name: Name, site: Site) -> bool:
    """Whether what stands behind a number is what it counts: 9个|乡镇|的21所学校, 在12个|乡镇|建设30个工作站."""
    behind = text[name.end : name.end + _LONGEST_VERB]
    return site.right == name.text and (behind.startswith(("的", "中", "有")) or words().do.split(behind)[0] != "")
