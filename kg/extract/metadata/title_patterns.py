"""How the titles of plans are written: patterns, of the words in `ontology/lexicon/metadata.toml`."""

from __future__ import annotations

import re

from kg.extract.word_lists import WordLists

SENTENCE = 240
"""How long a sentence of a notice may be, in characters."""
LINKED = r"(?:[\u4e00-\u9fff]{0,2}附件(?:下载)?\d{0,2}[.、]?(?::(?:\d{1,2}[.、])?)?|[\u4e00-\u9fff]{0,2}(?:下载|[原全正]文):)"
"""What a site calls the plan that it links to, before its title: 附件1:, 相关附件:, 点击下载:, 规划全文:."""

_LISTS = WordLists("metadata")

PLAN = _LISTS.pattern("{title.plans}")
"""What a plan is called."""
DRAFT = re.compile(r"》(\((?:[^()\n]{0,8}稿|20\d\d年?[-—~至]20\d\d年?)\))")
"""The status or the years of a plan behind its title, of which they are part: 《X县教育规划》(征求意见稿)."""
BROKEN = re.compile(r"(《[^\n。《》]{2,40})\n([^\n。《》]{0,40}》)")
"""A title that is broken over two lines."""
BROKEN_HEAD = _LISTS.pattern(
    r"关于\n?{title.issued+title.sent_on}(?:[^\n。:,]{0,60}\n){0,4}?[^\n。:,]{0,60}{title.notices|}$", re.M
)
"""The head of a notice that is broken over lines: 关于印发|X县教育|规划的|通知."""
_STATUS = r"{title.editions}|[^()]{0,8}稿"
STATUS = _LISTS.pattern(rf"\((?:{_STATUS})\)$")
"""What a title may have at its end that is none of its name: (征求意见稿), (试行)."""
BEHIND = _LISTS.pattern(rf"\((?:20[\d\-—~至年月.]+|{_STATUS})\)")
"""What a title may have behind it in brackets, in a line of its own: (2021—2025年), (征求意见稿)."""
LINE = _LISTS.pattern(
    r"^{linked}?《?(?!{title.headings})([^\n,。;:!?《》|]{4,56}?{title.plans}"
    rf"(?:\((?:[\d\-—~至年月学. ]+|{_STATUS})\)|20\d\d年?[-—~至]20\d\d年?)*)》?(?:\({{title.extracts}}\)|全文|来了!?)?$",
    linked=LINKED,
)
"""A line that is a title."""
ABOUT = _LISTS.pattern(
    r"^([^\n,。;:!?《》|]{4,40}?(?:{title.carried_out}|年)《[^《》\n]{4,60}》[^\n,。;:!?《》|]{0,30}?{title.plans})$"
)
"""A line that is a title and names the paper it is about: X县人民政府关于贯彻《…》加快教育发展的实施意见, 2024年《…》分解表."""
EXPLAINED = _LISTS.pattern(
    r"^(?:[^\n。《》]{0,30}《[^《》\n]{4,60}》|[^\n。《》,;:]{4,40}{title.explained})"
    r"的?(?:政策|文件|草案)?{title.explains}$|^{title.explaining}:?《[^《》\n]{4,60}》$"
)
"""The title of a page that explains a plan: X县教育局关于《…》的解读, 解读《…》, 图解:《…》."""
BEGUN = _LISTS.pattern(
    r"\s*(?:1、|附件\d{0,2})?《?([^\n,。;:《》]{4,56}?{title.plans}"
    r"(?:\(20\d\d年?[-—~至]{1,2}20\d\d年?\)(?=为|{title.opens|})|(?={title.opens|})))",
)
"""A title at the beginning of a text whose line ends were lost: X县教育规划(2021—2025年)目录…"""
STATED = _LISTS.pattern(
    r"(?:(?:制[定订]|起草)了?|编制了)《({named})》(?:[,。]|\(以下简称)"
    r"|{issuer.lately},?[^。;《\n]{0,40}(?:{title.issued}|出台)了?《({named})》"
    r"|{issuer.lately},?《({named})》(?:正式)?(?:{title.issued}|出台)"
    r"|《({named})》(?:(?:{issuer.lately}|已由[^。,《\n]{2,20})(?:正式)?(?:{title.issued}|出台)|批前公[示告])",
    named=r"[^》\n]{4,60}?{title.plans}[^》\n]{0,24}",
)
"""The plan itself, as its preamble names it (制定《长治市学前教育行动计划》。) or the news of it (日前,市政府印发《…》)."""
RUN_ON = _LISTS.pattern(
    r" ?(?:{page.stamped}(?:时间|日期)|来源) ?:"
    r"|(?:(?<=[)划案])|(?<=意见)|(?<=措施))[\u4e00-\u9fff]{2,6}\[\d{4}\]\d{1,4}号"
    r"|\s?[-_|]\s?[\u4e00-\u9fff]{2,16}{page.sites}$|\.(?:docx?|pdf|wps)$"
)
"""What a page runs on with behind the title in its line."""
SENT = _LISTS.pattern("^关于{title.issued}")
"""What a line has before the title where the end of its notice was lost: 关于印发|甲县规划."""
NEVER = _LISTS.pattern("{title.never}")
"""What is no title of a plan although it looks like one."""
NEVER_UNSAID = _LISTS.pattern("{title.never}|{title.news}")
"""The same where the text does not say that it is a plan: there 甲县实施…行动计划 is the headline of news."""

_OF_ITS_NAME = (  # 关于印发《…》的通知, 关于《…》的通知, 关于对《…》征求意见的通知, 关于公开征集《…》意见建议的公告
    r"(?:{title.issued+title.sent_on}[^《\n的了,。;]{0,14}|关于(?:原则)?(?:同意)?(?=《[^《》\n]{4,70}》的(?:通知|公示|批复))"
    r"|关于对?(?=《[^《》\n]{4,70}》\n?(?:公开)?征[求集])|关于[^《\n]{0,10}征[求集]对?)《({carried})》"
)
_AGREED = r"《({carried})》(?:已|业)经[^。\n]{2,40}{title.agreed}[^。\n]{0,10}[印转]发"  # 《…》已经同意,现印发
_BY_ORDER = (  # 现将《…》印发给你们, also at the end of the first sentence under whom it addresses: …:为落实…要求,现将《…》印发
    r"(:\s*(?:[^\n。:]{0,{sentence}}?,(?=现将《[^》\n]{4,70}》印发))?)?现将《({carried})》"
)
_BARE = (  # 关于印发…的通知, 关于转发X局等部门…的通知, 批转X局…的通知, 转发X局拟定的…的通知, 关于(原则同意)…规划的批复
    r"(?:关于(?:{title.issued}|转发[\u4e00-\u9fff]{2,12}?[厅局委]等[\u4e00-\u9fff]{0,4}(?:部门|单位))"
    r"|批转(?:[\u4e00-\u9fff]{1,8}?[厅局委])?|转发[\u4e00-\u9fff]{1,8}?[厅局委][拟制]定的|关于(?=[^《》\n]{4,60}的批复)(?:原则)?(?:同意)?)"
    r"([^《》\n]{4,60}?{title.plans}(?:\([^()\n]{1,16}\))?)的(?:通知|批复)(?!》)"
)
CARRIED = _LISTS.pattern(
    "|".join((_OF_ITS_NAME, _AGREED, _BY_ORDER, _BARE)),
    carried=r"[^》\n]{4,70}?{title.plans}[^》\n]{0,24}",
    sentence=str(SENTENCE),
)
"""The plan that a notice carries; its groups are: by its own title, agreed, addressed, by order, bare."""
