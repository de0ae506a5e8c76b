"""Which numbers count something: slogans (三个课堂), bounds of a group (66人以上超大班额) and durations do not."""

from __future__ import annotations

import re

from kg.extract.targets.comparators import THAN_BEFORE
from kg.extract.targets.counting import count_words as words
from kg.extract.targets.counting.spoken_counts import is_spoken_count
from kg.extract.targets.names import SHARES, is_whole
from kg.extract.targets.numbers import ratio_behind
from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.status import CAREER
from kg.extract.targets.wording import split_tail, strip_lead

_BELOW = re.compile(r"(?:不足|不到|(?<!不)(?:少于|低于|超过))$")
_COUNTED_BEHIND = re.compile(r"[\u4e00-\u9fff]{2,12}?[\d一二两三四五六七八九十百]+[所个处家间]")
_RATE_OF_HOURS = re.compile("[\u4e00-\u9fff]{0,6}(?:完成|达标|合格)率")
_EACH_RANGE = re.compile(r"每\d+[-—~至]$")
_FEW = re.compile("(?:不足|不满|不到)$")
_MOST_TERMS = 9
"""One serves no more of them; what is above is the year of a class."""
_OF_SCHOOLING = "受教育年限:"
_ALL_DAY = 24
_SIZED_SCHOOLS = re.compile(r"[\u4e00-\u9fff]{1,6}(?:园|学|校|初中|高中)\d+所")
_OF_PAPER = {
    "节": re.compile(r"章\D?$"),
    "条": re.compile(r"(?:章|部分|方面)\D?$"),
    "字": re.compile("^(?:全文)?[共约]*$"),
    "次": re.compile("届$"),
}
"""What stands before the numbers of what a paper is made of: 7章28节, 共八个部分、26条, 约36000字; and of
meetings, by which papers go: 八届9次会议."""
_QUOTED = re.compile("“[^”\n]{1,12}”[\u4e00-\u9fff]")
"""Behind a number, what has a name of its own: 120个|“能力提升”项目."""
_PENAL, _NEAR = ("元", "倍"), 12
"""What fines are counted in, and how far behind it they are named: 一万元以上五万元以下|罚款."""
_SPELLS = ("个月", "天", "周", "年")
_SPARED = re.compile(r"[^,;。\d]{0,12}外")
"""Behind how many are left out, before 除: 除|15个|重点县以外的其他县."""
_UNDONE = re.compile(r"[未没][^,;。\d]{1,8}的")
"""Behind a time, what has not been done so long by those that are meant: 3个月|未开工的|项目."""
_SPEECH = re.compile(r"[。;,\n]")


def counts(text: str, site: Site) -> bool:
    """Whether the number at `site` says how much of something there is or shall be."""
    quantity = site.quantity
    if (_in_quotes(text, quantity.start) and not is_whole(site)) or _bounds(text, site) or _compares(text, site):
        return False
    if quantity.unit is None:
        return _is_ratio(text, site)
    if quantity.unit == "年":
        return _counts_years(text, site)
    if quantity.unit == "岁":
        again = site.in_clause is not None and site.in_clause.quantity.unit == "岁"
        return again or "平均年龄" in site.left  # 50岁以上教师: who is meant
    if _is_of_name(text, site):
        return False
    if quantity.unit in words.UNITS.words("framing") and words.FRAMES.match(text, quantity.end):
        return False
    stop = min(quantity.end + 10, site.clause[1])
    hit = words.slogans().search(text, quantity.end, stop) if quantity.unit in words.UNITS.words("slogan") else None
    named = text[quantity.end : quantity.end + 1] in "、,和的" or _QUOTED.match(text, quantity.end)
    slogan = hit and hit.start() - quantity.end <= 3 and not named  # 义务教育1200个、高中阶段800个 is none
    return not slogan and (not quantity.chinese or is_spoken_count(text, site))


def _compares(text: str, site: Site) -> bool:
    """Whether a number says how something compares with another place, a standard or a goal it had."""
    if words.COMPARED.search(site.left):
        return True
    if site.quantity.unit in SHARES and _is_apart(site):
        return True
    if ("目标" in site.left or "相比" in site.left) and words.GOALS_BEFORE.search(site.left):
        return True
    end = site.quantity.end
    goal = words.GOALS_BEHIND.match(text, end)
    return bool(goal and (text.startswith("的差距", end) or words.GOALS_VERB.search(site.left)))


def _is_apart(site: Site) -> bool:
    """Whether a share is but how far something has come or still has to go, or how far it is above another: 走过一半, 还差一半,
    (高于全市平均,)后者高出1.2个百分点."""
    if site.quantity.chinese and words.PASSED.search(site.left):
        return True
    above = site.quantity.unit == "百分点" and words.OVER.search(site.left)
    return bool(above) and THAN_BEFORE.search(site.left) is None  # 比2020年高出 is how it changed


def _is_ratio(text: str, site: Site) -> bool:
    """Whether a number without a unit is a ratio or a coefficient, by the words before it or the number before it."""
    start = site.quantity.start
    low = max(site.clause[0], start - REACH)
    named = words.RATIOS.search(text, low, start) or words.RATIO_BEFORE.search(text[max(0, low - 12) : low])
    named = named or ratio_behind(text, start, site.quantity.end)
    return bool(named) or (site.before is not None and site.before.quantity.unit is None)


def _is_of_name(text: str, site: Site) -> bool:
    """Whether a number belongs to the name of something, or says who is meant, where, how long ago or what breaking a law costs."""
    unit, left, end = site.quantity.unit, site.left, site.quantity.end
    if unit in _PENAL and text.find("罚款", site.left_start, min(site.clause[1], end + _NEAR)) >= 0:
        return True
    if unit in words.UNITS.words("speed"):  # 100M以上光纤接入率
        return bool(site.quantity.after) and text[end : end + 1].isalpha()
    if unit in ("学时", "课时"):  # 教师360学时培训完成率
        return _RATE_OF_HOURS.match(text, end) is not None
    if unit in _OF_PAPER and _OF_PAPER[unit].search(left):
        return True
    if unit in ("名", "人"):
        return _says_who(text, site)
    if unit in ("个月", "天"):
        return left.endswith("历时")
    if unit in ("小时", "分钟") and site.right.startswith("制度"):  # 课间15分钟制度
        return True
    if unit == "小时":  # 24小时热线, 热线7×24小时开通
        return site.quantity.value == _ALL_DAY and site.right.startswith(words.LISTS.ends("all_day"))
    if unit == "届":  # 2023届
        return (site.quantity.value or 0) > _MOST_TERMS
    if unit == "个":
        return _says_where(text, site) or text.startswith("100%", end)  # 封闭管理、保安配备三个100%
    if unit == "班":  # 36班小学2所
        return _SIZED_SCHOOLS.match(text, end) is not None
    return unit == "分钟" and "圈" in site.right


def _says_who(text: str, site: Site) -> bool:
    """Whether a number of people says whose school it is, or who is meant: 不足100名学生的村小; 由教师、医生等11人组成."""
    end = site.quantity.end
    few = _FEW.search(site.left) is not None and text.startswith(("学生", "的"), end)
    return few or site.right.startswith("组成") or words.GATHERED.match(text, end) is not None


def _says_where(text: str, site: Site) -> bool:
    """Whether a number of regions says where something holds: 全市13个县; 除3个县外."""
    end = site.quantity.end
    where = words.REGIONS.match(text, end) and words.WHERE.split(words.OTHER_REGIONS.sub("", site.left))[1]
    return bool(where) or (site.left.endswith("除") and _SPARED.match(text, end) is not None)


def _in_quotes(text: str, start: int) -> bool:
    """Whether the number stands in a short quotation, as slogans do (“1个主体+X个场景”)."""
    opened = text.rfind("“", max(0, start - 16), start)
    if opened < 0:
        return False
    closed = text.find("”", opened, start + 18)
    return closed > start and not _SPEECH.search(text, opened, closed)


def _bounds(text: str, site: Site) -> bool:
    """Whether the number only says which things are meant: 不满500人的学校, 66人以上超大班额."""
    quantity = site.quantity
    behind = text[quantity.end : quantity.end + 1]
    if behind == "的" and quantity.unit not in SHARES and words.BOUNDED.match(text, quantity.end):
        return True
    if (quantity.unit == "班" or quantity.noun == "班级") and quantity.after and words.SIZED.match(text, quantity.end):
        return True  # 12个班以上小学设音乐教室
    undone = quantity.unit in _SPELLS and _UNDONE.match(text, quantity.end)  # 超过3个月未开工的项目
    if undone or words.FOR_EACH_MORE.search(site.left):  # 每新建一所幼儿园奖补30万元
        return True
    if quantity.unit not in words.LISTS.words("people_bounds"):
        return False
    if _EACH_RANGE.search(site.left) or _is_of_those(text, site):  # 每6000-12000人设一所, 每5至6个班配1名
        return True
    if site.left.endswith("不满") or (behind == "的" and _BELOW.search(split_tail(site.left)[1])):
        return True
    of_those = behind == "的" and quantity.after in ("以上", "以下", "以内", "及以下", "及以上", "左右")
    return of_those and not words.doing().split(site.left)[1]


def _is_of_those(text: str, site: Site) -> bool:
    """Whether what stands right behind a number of people or points are those it bounds: 600分以上|考生, 30人以下|教学点17个."""
    quantity = site.quantity
    end, of_people = quantity.end, quantity.unit == "人"
    scores = quantity.unit == "分" and (quantity.after or text.startswith("人数", end))
    if scores and (words.SCORERS.match(text, end) or text[end : end + 1].isdigit()):
        return True  # 600分以上考生, 600分以上62人
    if (quantity.after or of_people) and words.CROWDED.match(text, end):
        return True  # 超56人班级61个, 45人标准班额达标率
    if not quantity.after:
        return False
    if of_people and (words.SIZED.match(text, end) or _COUNTED_BEHIND.match(text, end, site.clause[1])):
        return True  # 撤并30人以下教学点17个
    return not site.left.strip() and words.THOSE.match(text, end) is not None  # 30名以上残疾学生的县建好…


def _counts_years(text: str, site: Site) -> bool:
    """Whether the years at `site` are what is counted.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "平均受教育年限达到11年,工程提前1年完成。"
    >>> [_counts_years(text, site) for site in find_sites(text, list(find_quantities(text)))]
    [True, False]
    """
    if site.left.endswith("提前"):  # 比规定时间提前一年实现
        return False
    short = (site.quantity.value or site.quantity.high or 0) < 60
    near = site.in_clause
    again = near is not None and near.quantity.unit == "年"
    listed = site.joined and site.apart  # …和受教育年限分别达到99%和13年
    headed = text.endswith(_OF_SCHOOLING, 0, site.clause[0])  # 受教育年限:2020年10.1年
    named = headed or words.NAMED_YEARS.search(site.left) or words.SERVED.search(site.left)
    named = named or CAREER.match(site.right)
    return short and bool(again or listed or named or _years_go_on(site) or site.right.startswith("免费"))


def _years_go_on(site: Site) -> bool:
    """Whether years are said of what the number before was: 受教育年限达到15.2年,到2027年达到15.4年; …,比2015年提高0.8年."""
    before = site.before
    if before is None or before.quantity.unit != "年":
        return False
    return not strip_lead(split_tail(site.left.lstrip(","))[0]) or THAN_BEFORE.search(site.left) is not None
