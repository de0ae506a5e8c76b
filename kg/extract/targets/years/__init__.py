"""Which year a number is said of.

`Years` tells it for one number after another; the first of these that has one decides (the module that looks for it in brackets):

1. a year named before it in its sentence, as far as that reaches: 到2025年,毛入园率达到95% (`marks` finds the years, `reach` says how far)
2. the year that opened a sentence before, where that one goes on: 截至2020年底,…。在校生8700人 (`reach`)
3. a year behind it in its sentence: 建成学校8所(2023年底前完成) (`behind`); then, for a level, the deadline that opened the paragraph
   (`paragraphs`)
4. the date that closes or opens its item: (完成时限:2025年底), 建设年限:2024—2025年
   (`closings`); the phase or year that its line opens with: 启动阶段(2023年6月前)。… (`openings`)
5. the title above, 攻坚阶段(2024—2025年), or what opens a section of goals, whichever is nearer (`standing`)
6. the line with a colon above: 到2025年: (`standing`), also where it opened a list of sections (`leads`)
7. the title of the document: 2024年工作要点 (`standing`)

Rules have no year but one that they begin in (2023年起…). Rows of tables have that of their column or cell
(`targets/tables`, `targets/projects`), rows of tasks what they say themselves or else the date in their column of dates
(`rows`).
"""

from kg.extract.targets.years.dates import DATE_HEAD, DUE, MONTH, SINCE
from kg.extract.targets.years.made import made_in
from kg.extract.targets.years.paragraphs import LEVELS
from kg.extract.targets.years.reach import Years
from kg.extract.targets.years.year_mark import (
    BRINGS,
    YearMark,
    dates_rise,
    is_adverbial,
    is_as_of,
    is_by_survey,
    is_deadline,
    is_led,
    is_planned,
    opens_clause,
)

__all__ = [
    "BRINGS",
    "DATE_HEAD",
    "DUE",
    "LEVELS",
    "MONTH",
    "SINCE",
    "YearMark",
    "Years",
    "dates_rise",
    "is_adverbial",
    "is_as_of",
    "is_by_survey",
    "is_deadline",
    "is_led",
    "is_planned",
    "made_in",
    "opens_clause",
]
