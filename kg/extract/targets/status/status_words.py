"""The words that tell whether a number is promised, reached already, or a standing norm; the lexicon says of each list what it is for."""

from __future__ import annotations

from kg.extract.word_lists import WordLists

_BOUND = "(?:不(?:得)?(?:少|低|小|短|超|高|大|多)[于过]|至少|[≥≤<>=]+)"

LISTS = WordLists("targets", "status")
HAPPENED = LISTS.pattern("{happened}")
REPORTED = LISTS.pattern("{baseline+happened!}")
HAD = LISTS.pattern("{had|}")
TOLD = LISTS.pattern("{baseline+happened+had!}")
NOW = LISTS.pattern("[,;。]?{now~}")
NOW_LABEL = WordLists("targets").pattern(
    r"(?:{status.now_heads}|(?<![\u4e00-\u9fff](?<![年率例比由])){tables.actual})值?[:为]?$"
)
"""Right before a number, what tells that it is how things stand: (95%(现状值:|90%); no part of a name as in 招生基数|500人."""
ONLY = LISTS.ends("only")
"""Right before a number, what nobody promises: 占比仅|47.2%."""
SUMMED = LISTS.pattern("{summed+compared!}")
GROWN_SINCE = LISTS.pattern("{grown|}")
THAN_BEFORE = LISTS.pattern("{than_before|}")
AHEAD = LISTS.pattern("{ahead+turns|}")
TURNS = LISTS.pattern("{turns|}")
DUE = LISTS.pattern("[^,。;\\d]{0,6}?{due|}")
FORETOLD = LISTS.pattern("{foretold|}")
FORECAST = LISTS.pattern("{forecast}")
BY_FORECAST = LISTS.pattern("\\s*[据经按][^,。;]{0,12}{forecast}")
"""What opens a sentence of forecasts: 据人口预测,…;…"""
REPORTED_BEHIND = LISTS.pattern("{behind|}")
BY_HOW_MUCH = LISTS.pattern("(?:同比)?{grew}了?")
GROWN_BY = LISTS.pattern(r",(?:同比)?{grew}了?\d[\d.]*(?:%|个?百分点)(?=[,;。)]|$)")
COMPARED = LISTS.pattern(r"(?:[、和][\d.]+[^,。;、和\d]{0,6})*[^,。;、和\d]{0,6},?(?:分别)?{compared}")
RANKED = LISTS.pattern("[^。]{0,80}?{ranked|}")
REPORT_ENDS = LISTS.pattern("\n|{aim_labels}")
PLAN = LISTS.pattern(r"{plans}(?:\([^()]*\))?$")
"""What the title of a plan ends with."""
LEVEL_SET = LISTS.pattern("(?:[到至在]|{bound})$", bound=_BOUND)
"""What ends the words before a level that a sentence of its own may aim at."""
AWARDED = LISTS.pattern(r"(?:\([^()]{1,20}\))?(?:(?!其中|\([已含\d])[^,。;]){0,20}?{awarded}(?![^,。;]{0,6}的)")
"""… in the rest of the clause: 3所学校|被评为省级示范校, but not 为30所|已启用的学校配备设备, nor 3所|(其中1所已开工)."""
WANTING = LISTS.pattern("{wanting!}")
MADE_UP = LISTS.pattern("{made_up!}")
DONE = LISTS.pattern("{done|}")
PARTS = LISTS.beginning("parts")
STANDARD = WordLists("targets", "tables").pattern(",?{standard}值?(?:分别|均|应)?(?:为|是)?{bound}?", bound=_BOUND)
"""What leads to a number that others are measured by: 差异系数0.52(国家标准|不高于0.5)."""
