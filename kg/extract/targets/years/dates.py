"""What a written date is made of, for the patterns that look for years: 2023年9月—2025年8月底前."""

from __future__ import annotations

from kg.extract.word_lists import WordLists

SINCE = r"(?:20\d\d年?(?:\d{1,2}月)?[-—~至到]{1,2})?"
"""What a stretch of time begins with: 2023年9月—|2025年."""
MONTH = r"(?:\d{1,2}月(?:份|\d{1,2}日(?=[之以]?前))?|第?[一二三四1-4]季度|[上下]半年)?"
_BY = rf"年(?:度|{MONTH})[底末]?[之以]?[前内]?"
DUE = rf"(20\d\d){_BY}"
"""The year, or the month in it, by whose end something is due: 2025年8月底前."""
SINCE_DUE = rf"20(?:\d\d年?(?:\d{{1,2}}月)?[-—~至到]{{1,2}}20)?(\d\d){_BY}"
"""Both, with the century before what differs, so that a search skips to it; the group holds the last two digits."""
DATE_HEAD = WordLists("targets").pattern("(?:{projects.date}|{years.notes.doing}?{years.notes.limits}(?:要求)?)")
"""What the head of a column of dates is called: 完成时限, 建成年份."""
