"""What a number counts: the noun before it (普惠性幼儿园覆盖率达到95%) or behind it (创建20所特色学校)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.targets.patterns import Beginning, Ending, guarded, one_of
from kg.extract.targets.sites import Site
from kg.ontology import lexicon

SHARES = frozenset({"%", "‰", "百分点", "倍", "番"})
_TIME = re.compile(
    r"(?:(?:力争|争取|到|至|截至|在|从|自|比|较)*(?:二[〇零0]..年|(?:[12][\dO]{3}年?[-—~至到])?[12][\dO]{3}年|“?十[二三四五六]五”?|规划期|期末|(?:[三五35]|\d[-—~]\d)年(?:左右)?(?:内|时间|来))"
    r"(?:的|年底|年末|底|末|以前|之前|前|期末|期间|时期|内|时间|初|起|以来|左右|,)*)+"
)
_TIME_BEHIND = re.compile(r"[比较]?(?:(?:[12][\dO]{3})年|“?十[二三四五六]五”?)(?:底|末|年底|年末|初)*$")
_AND_SO_ON = re.compile(r"(?<![高中初同平优])等(?![级教职学专于额分])")
_EACH = re.compile(
    r"(?:为|给|使|让)?(每(?![\d一二三四五两]*年|学年|学期|周|月|天|日|隔|生)|各区|各县|各校|各级|各镇|各学校|各中小学)"
)
_RATE = re.compile(r"(?:率|占比|比例|比重|度|水平|数|规模|年限|面积|经费|覆盖面|时间|定额|标准|量)$")
_AT_LEAST = re.compile(r"至少|不少于|不低于|均|各")
_SOME = re.compile(r"[、和及与,]一[批系些]|[、和及与]若干")
_MARKS = re.compile(r"[“”\"'《》]")
_RELATIVE_MIN = 3
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Words:
    tail: Ending
    lead: re.Pattern[str]
    do: Beginning
    verbs: Ending
    keep: Ending
    act: re.Pattern[str]
    on: Beginning
    close: Ending
    bare: frozenset[str]
    action: frozenset[str]
    qualifiers: frozenset[str]
    stages: Beginning
    stage: re.Pattern[str]
    of: re.Pattern[str]
    by: re.Pattern[str]

    def is_part(self, text: str) -> bool:
        """Whether a text only tells which part is meant: 初中, 省级."""
        return text in self.qualifiers or not self.stages.split(text)[1]


@cache
def words() -> Words:
    data = lexicon("targets")["words"]
    return Words(
        tail=Ending(data["tail"]),
        lead=re.compile(guarded(data["lead"])),
        do=Beginning(data["do"]),
        verbs=Ending([*data["do"], *data["keep"], "至少", "开"], many=False),
        keep=Ending(data["keep"], many=False),
        act=re.compile(one_of(data["act"])),
        on=Beginning(data["on"], many=False),
        close=Ending(data["close"]),
        bare=frozenset(data["bare"]),
        action=frozenset(data["action"]),
        qualifiers=frozenset(data["qualifiers"]),
        stages=Beginning(data["stages"], many=False),
        stage=re.compile(one_of(data["stages"])),
        of=re.compile("^(.+?)" + one_of(data["of"]) + "(.+)$"),
        by=re.compile("^(.*?)" + one_of(data["by"]) + "(.+)$"),
    )


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where the words it was made from begin and end; `text` is empty where the clause names nothing."""

    text: str
    start: int
    end: int


def name_of(site: Site, earlier: str) -> Name:
    """The name of what is counted; `earlier` is that of the number before in the same sentence.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [name_of(s, "").text for s in find_sites(text, list(find_quantities(text)))]
    >>> of("到2025年,全县普惠性幼儿园覆盖率达到95%,创建20所区级特色学校,100%的学校获评示范校")
    ['普惠性幼儿园覆盖率', '区级特色学校', '获评示范校的学校比例']
    """
    w = words()
    body, tail = _split_tail(site.left.rstrip("“ "))
    core = strip_lead(body)
    start = site.left_start + len(body) - len(core)
    if site.quantity.unit in SHARES:
        text, end = _share(core, tail, site.right, site)
    else:
        text, start, end = _count(core, tail, start, site)
    text = short(text)
    if w.verbs.split(text)[0] == "":
        text = ""
    if text in w.bare or w.is_part(text):
        text = _complete(text, earlier, site)
    return Name(text, start if text else site.quantity.start, max(end, site.quantity.end))


def _split_tail(left: str) -> tuple[str, str]:
    """The words before a number without the verbs that lead to it: 毛入学率 | 由2020年的."""
    w = words()
    body, tail = w.tail.split(left)
    while hit := _TIME_BEHIND.search(body[-12:]):
        cut = len(body) - (len(body[-12:]) - hit.start())
        body, tail = w.tail.split(body[:cut])[0], left[cut:]
    return body, tail


def strip_lead(text: str) -> str:
    """A clause without time, place and adverbs before its noun."""
    lead = words().lead
    while True:
        hit = _TIME.match(text) or lead.match(text)
        if hit is None or not hit.end():
            return text
        text = text[hit.end() :]


def short(text: str) -> str:
    """A name without quotation marks and what it can do without, at most 40 characters long.

    >>> short("民办幼儿园回购工作"), short("“学校健康大讲堂”活动")
    ('民办幼儿园回购', '学校健康大讲堂活动')
    """
    text = _MARKS.sub("", text).strip(" 、,:()的")
    closed = words().close.split(text)[0]
    text = closed if len(closed) >= 2 else text
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    return text[-_LONGEST:]


def _share(core: str, tail: str, right: str, site: Site) -> tuple[str, int]:
    """The name of a share, and where its words end."""
    w, end = words(), site.quantity.end
    if tail.endswith("的") and (hit := w.by.match(core) or w.of.match(core)):
        return _part_of(hit[1], hit[2], right, site)
    if not core:
        return _share_of(right.removeprefix("的"), site)
    if right.startswith(("全覆盖", "覆盖")):
        return core + "覆盖率", end + len(right)
    if right.startswith("普及"):
        return core + "普及率", end + len(right)
    if right and (w.act.match(right) or tail.endswith("的")) and not (_RATE.search(core) and not tail.endswith("的")):
        return core + right + "比例", end + len(right)
    if tail.endswith("的"):
        return core, end
    if _RATE.search(core) or site.quantity.unit != "%" or w.is_part(core):
        return core, end
    return core + "比例", end


def _part_of(part: str, whole: str, right: str, site: Site) -> tuple[str, int]:
    """A达到B的50%, 按B的5%安排A: the share of A in B."""
    end = site.quantity.end
    done = words().do.split(right)[1] if right else ""
    if done:
        part, end = done, end + len(right)
    if site.quantity.unit == "倍":
        return part or whole, end
    return (f"{part}占{whole}比例" if part else whole), end


def _share_of(right: str, site: Site) -> tuple[str, int]:
    """100%的学校获评示范校: the share of the schools that are so named."""
    w = words()
    end = site.quantity.end + len(site.right)
    right = right.removeprefix("实现")
    if not right:
        return "", site.quantity.end
    verb = w.act.search(right)
    if verb is None or verb.start() == 0:
        return right + ("" if _RATE.search(right) else "比例"), end
    return f"{right[verb.start() :]}的{right[: verb.start()]}比例", end


def _count(core: str, tail: str, start: int, site: Site) -> tuple[str, int, int]:
    """The name of a count, and where its words start and end."""
    w, quantity, right = words(), site.quantity, site.right
    end = quantity.end + len(right) - len(quantity.noun)
    verb = w.verbs.split(core)[1]
    each = _EACH.search(core)
    if right and (not core or right[0] == "的" or (not w.on.split(right)[0] and right[0] not in "、和及与或)(,")):
        noun = _noun(right.removeprefix("的"))
        if each:
            return _AT_LEAST.sub("", core[each.start(1) :]) + noun, start + each.start(1), end
        kept = w.keep.split(core)[1]
        if kept:
            return kept + noun, start + len(core) - len(kept), end
        if right.startswith(("的", "免费")) and core and not verb:
            hit = re.search(r"(?:对(?:全体)?|普及)([^,]+)$", core)
            return (hit[1] if hit else _noun(core)) + noun, start + (hit.start(1) if hit else 0), end
        if w.act.match(right) and not verb:
            return core + right, start if core else quantity.start, end
        return noun, quantity.start, end
    if each:
        return core[each.start(1) :], start + each.start(1), quantity.end
    noun = _noun(core)
    return noun, start + len(core) - len(noun) if core.endswith(noun) else start, quantity.end


def _noun(text: str) -> str:
    """The noun phrase of a clause: behind its verb, behind 等, behind the last 的."""
    w = words()
    text = strip_lead(_SOME.split(text)[0])
    stage, behind = w.stages.split(text)
    if stage and behind[:1] in ("、", "和", "及", "与"):
        return stage
    verb, rest = w.do.split(text)
    if verb and (len(rest) >= 2 or not rest):
        text = strip_lead(rest)
    parts = _AND_SO_ON.split(text)
    if len(parts) > 1 and len(parts[-1]) >= 2:
        text = parts[-1]
    at = text.rfind("的")
    if 0 < at < len(text) - 1:
        rest = text[at + 1 :]
        if rest in w.action or rest in w.bare:
            return text[:at] + rest
        if len(rest) >= _RELATIVE_MIN:
            return rest
    return text


def _complete(text: str, earlier: str, site: Site) -> str:
    """A name that leaves out what the one before it said: 小学…覆盖率95%，初中90% is 初中…覆盖率."""
    w = words()
    if not earlier or not text or site.before is None:
        return text
    alike = site.before.quantity.unit == site.quantity.unit
    if w.stages.split(text)[1] == "":
        if not alike or not _RATE.search(earlier):
            return text
        found = w.stage.search(earlier)
        if found is None or len(earlier) <= len(found[0]) + 1:
            return text
        return earlier[: found.start()] + text + earlier[found.end() :]
    if text in w.qualifiers:
        whole = earlier if alike else _RATE.sub("", earlier)
        return text + unqualified(whole)
    if text.endswith("率") and earlier.endswith("率") and len(text) == 3:
        return earlier[:-3] + text
    return text if _RATE.search(earlier) else earlier + text


def unqualified(name: str) -> str:
    """A name without the level it begins with: 省级示范校 is a 示范校."""
    own = next((q for q in sorted(words().qualifiers, key=len, reverse=True) if name.startswith(q)), "")
    return name[len(own) :]


def leaves_out(site: Site) -> bool:
    """Whether the clause names only a part of what the one before it named (初中940元)."""
    text = strip_lead(words().tail.split(site.left)[0])
    return words().is_part(text)


def distribute(site: Site, number: int) -> list[str]:
    """The names of a joint list: 小学生、初中生近视率分别下降到38%、60% is 小学生近视率 and 初中生近视率.

    An empty list where the text before the numbers has not as many parts.
    """
    w = words()
    body = w.tail.split(site.left)[0]
    core = strip_lead(body)
    for separator in (r"、|以及|和|及(?!以)|(?<!参)与", "、"):
        parts = [p for p in re.split(separator, core) if p]
        if len(parts) == number:
            return [short(p) for p in _share_heads(parts)]
    for joint, apart in lexicon("targets")["words"]["together"].items():
        if number == len(apart) and core.startswith(joint):
            return [short(a + core[len(joint) :]) for a in apart]
    return []


def _share_heads(parts: list[str]) -> list[str]:
    w, last = words(), parts[-1]
    verb, rest = w.do.split(parts[0])
    parts = [rest or verb, *parts[1:]]
    stage, suffix = w.stages.split(last)
    if stage and suffix:
        return [*(p if _RATE.search(p) else p + suffix for p in parts[:-1]), last]
    if stage and (found := w.stage.search(parts[0])) and found.start() > 0 and found.end() == len(parts[0]):
        head = parts[0][: found.start()]
        return [found[0] + head, *(p + head for p in parts[1:])]
    if _RATE.search(last) and _RATE.search(parts[0]):
        return [parts[0], *(parts[0][:-3] + p if len(p) == 3 else p for p in parts[1:])]
    at = last.find(parts[0][-1])
    if at >= 0 and not _RATE.search(parts[0]) and last[at + 1 :]:
        return [*(p + last[at + 1 :] for p in parts[:-1]), last]
    return parts
