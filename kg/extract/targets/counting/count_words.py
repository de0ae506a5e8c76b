"""The words around a number that counts nothing; `ontology/lexicon/targets.toml` says of each list what it is for."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.patterns import Beginning, Ending
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_ALL = WordLists("targets")
LISTS = WordLists("targets", "context")
UNITS = WordLists("targets", "context", "units")

PASSED = LISTS.pattern("{passed}[近约了]*$")
OVER = LISTS.pattern("(?<!不){over}[近约了]*$")
_YARDSTICK = "(?:{over}[^,]{0,8}{yardsticks}|[比较][^,]{0,8}{yardsticks}(?:水平)?[高低]出?)"
COMPARED = LISTS.pattern(_YARDSTICK + r"(?:[\d.]+[^,;\d.]{0,4}?[、和与])*$")
"""高于全国平均水平3.4个百分点 says how two places compare."""
GOALS_BEFORE = LISTS.pattern("{goals_before}")
"""超过规划目标3个百分点 says how far one has come."""
GOALS_VERB = LISTS.pattern("{goals_verb}")
GOALS_BEHIND = LISTS.pattern("{goals_behind}")
"""未达到规划确定的|95%|的目标: what had been promised before."""
THOSE = LISTS.pattern(r"[\u4e00-\u9fff]{2,8}的{those}(?![\u4e00-\u9fff]*\d)")
"""30名以上残疾学生|的县: who is meant, and not counted behind."""
CROWDED = LISTS.pattern(r"(?:[、和及与][^,;。、\d]{1,6}\d+人以上){0,2}的?{bounds}(?!{bound_is})")
SCORERS = LISTS.pattern("的?(?:[高中]考)?{scorers}")
SIZED = LISTS.pattern("的?{sizes}?{sized}")
NAMED_YEARS = LISTS.pattern("{years_named}")
SERVED = LISTS.pattern("{served}")
FOR_EACH_MORE = _ALL.pattern("每{words.do+words.keep+context.each_more}$")
"""Before each more of something, for which something else is given: 每新建|一所, 每满|50人次."""
RATIOS = LISTS.pattern("{ratios|}")
RATIO_BEFORE = LISTS.pattern(r"{ratios|}[\u4e00-\u9fff]{0,4}[,:]$")
ONE = LISTS.ending("one", many=False)
ONE_OF_EACH = LISTS.pattern("{one_of_each}")
WHERE = LISTS.ending("where", many=False)
REGIONS = LISTS.pattern(r"{regions}(?![\u4e00-\u9fff](?<![均都]))")
OTHER_REGIONS = LISTS.pattern(r"(?:\d+个{regions}[、和,])+$")
"""Other parts of the place, before: (辖)2个街道、|8个镇."""
GATHERED = LISTS.pattern("[^,;。]{0,4}?{gathered}")
RAISING = LISTS.ending("raising", many=False)
FRAMES = LISTS.pattern(
    r"(?:[\u4e00-\u9fff]{0,4}?{frames}(?:中|达标率|均?达标(?=\d)|的?(?:校际|县域|城乡)*差异系数(?![^,;。]*达标))|校际差异系数(?![^,;。]*达标))"
)
"""七项|指标中, 七项|指标达标率: among what something else is counted, or of what a rate is told."""
BOUNDED = LISTS.pattern(r"的[\u4e00-\u9fff]{0,6}?{those+bounded}{told}*\d(?!\d?月)")
"""图书低于20册|的学校占12%: who is counted, or has a share, behind."""
SCHEMES = LISTS.pattern("{schemes}$")


@cache
def doing() -> Ending:
    """What makes or asks for the number behind it."""
    words, before = lexicon("targets")["words"], lexicon("targets")["comparators"]["before"]
    near = [word for signs in before.values() for word in signs]
    return Ending(
        [*words["do"], *words["keep"], *words["built_with"], *near, "到", "为", "的", "各", "用好", "、", "和"],
        many=False,
    )


@cache
def made() -> Beginning:
    """What makes or asks for what stands behind it."""
    data = lexicon("targets")["words"]
    return Beginning([*data["do"], *data["keep"]])


@cache
def slogans() -> re.Pattern[str]:
    """Slogans that begin with a number; `$` is where their words end."""
    return re.compile(
        "|".join(w.replace("$", r"(?=$|[^\u4e00-\u9fff])") for w in lexicon("targets")["context"]["names"])
    )
