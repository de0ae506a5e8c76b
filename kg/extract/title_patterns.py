"""How the titles of plans are written: patterns, of the words in `ontology/lexicon/metadata.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import one_of
from kg.ontology import lexicon

SENTENCE = 240
"""How long a sentence of a notice may be, in characters."""
LINKED = r"(?:[\u4e00-\u9fff]{0,2}附件(?:下载)?\d{0,2}[.、]?:?|[\u4e00-\u9fff]{0,2}(?:下载|[原全正]文):)"
"""What a site calls the plan that it links to, before its title: 附件1:, 相关附件:, 点击下载:, 规划全文:."""


@dataclass(frozen=True, slots=True)
class TitlePatterns:
    """How the titles of plans are written, and what leads to them."""

    plan: re.Pattern[str]
    """What a plan is called."""
    carried: re.Pattern[str]
    """The plan that a notice carries; its groups are: by its own title, agreed, addressed, by order, bare."""
    broken: re.Pattern[str]
    """A title in the head of a notice that is broken over two lines."""
    line: re.Pattern[str]
    """A line that is a title."""
    about: re.Pattern[str]
    """A line that is a title and names the paper it is about: X县人民政府关于贯彻《…》加快教育发展的实施意见, 2024年《…》分解表."""
    explained: re.Pattern[str]
    """The title of a page that explains a plan: X县教育局关于《…》的解读, 解读《…》."""
    begun: re.Pattern[str]
    """A title at the beginning of a text whose line ends were lost: X县教育规划(2021—2025年)目录…"""
    stated: re.Pattern[str]
    """The plan itself, as its preamble names it (制定《长治市学前教育行动计划》。) or the news of it (日前,市政府印发《…》)."""
    run_on: re.Pattern[str]
    """What a page runs on with behind the title in its line."""
    never: re.Pattern[str]
    """What is no title of a plan although it looks like one."""
    never_unsaid: re.Pattern[str]
    """The same where the text does not say that it is a plan: there 甲县实施…行动计划 is the headline of news."""


@cache
def title_patterns() -> TitlePatterns:
    """The patterns, made of the word lists once."""
    words, page = lexicon("metadata")["title"], lexicon("metadata")["page"]
    plan, issued = one_of(words["plans"]), one_of(words["issued"])
    title, opens = rf"[^》\n]{{4,60}}?{plan}[^》\n]{{0,24}}", "|".join(words["opens"])
    return TitlePatterns(
        plan=re.compile(plan),
        carried=re.compile(_carried_pattern()),
        broken=re.compile(
            r"((?:关于印发|《)[^\n。《》]{4,40})\n([^\n。《》]{2,40}(?:的通知$|》))"
            rf"|(关于(?:{issued}|转发))\n(?=《)",
            re.M,
        ),
        line=re.compile(
            rf"^{LINKED}?《?(?!{words['headings']})([^\n,。;:!?《》|]{{4,56}}?{plan}"
            rf"(?:\((?:[\d\-—~至年月. ]+|{one_of(words['editions'])}|[^()]{{0,8}}稿)\))*)》?"
            rf"(?:\({one_of(words['extracts'])}\))?$"
        ),
        about=re.compile(
            rf"^([^\n,。;:!?《》|]{{4,40}}?(?:{one_of(words['carried_out'])}|年)《[^《》\n]{{4,60}}》[^\n,。;:!?《》|]{{0,30}}?{plan})$"
        ),
        explained=re.compile(
            rf"^(?:[^\n。《》]{{0,30}}《[^《》\n]{{4,60}}》|[^\n。《》,;:]{{4,40}}{one_of(words['explained'])})"
            rf"的?(?:政策|文件|草案)?{one_of(words['explains'])}$|^解读《[^《》\n]{{4,60}}》$"
        ),
        begun=re.compile(
            rf"\s*(?:1、)?《?([^\n,。;:《》]{{4,56}}?{plan}(?:\(20\d\d年?[-—~至]{{1,2}}20\d\d年?\)(?=为|{opens})|(?={opens})))"
        ),
        stated=re.compile(
            rf"(?:(?:制[定订]|起草)了?|编制了)《({title})》(?:[,。]|\(以下简称)|(?:近日|日前),?[^。;《\n]{{2,40}}(?:{issued}|出台)了?《({title})》"
            rf"|《({title})》(?:近日|日前)(?:正式)?(?:{issued}|出台)"
        ),
        run_on=re.compile(
            rf" ?(?:{one_of(page['stamped'])}(?:时间|日期)|来源) ?:"
            r"|(?:(?<=[)划案])|(?<=意见)|(?<=措施))[\u4e00-\u9fff]{2,6}\[\d{4}\]\d{1,4}号"
            rf"|\s?[-_|]\s?[\u4e00-\u9fff]{{2,16}}{one_of(page['sites'])}$|\.(?:docx?|pdf|wps)$"
        ),
        never=re.compile(words["never"]),
        never_unsaid=re.compile(f"{words['never']}|{words['news']}"),
    )


def _carried_pattern() -> str:
    words = lexicon("metadata")["title"]
    plan, issued, agreed = (one_of(words[name]) for name in ("plans", "issued", "agreed"))
    title = rf"[^》\n]{{4,70}}?{plan}[^》\n]{{0,24}}"
    passed_on = r"转发[\u4e00-\u9fff]{2,12}?[厅局委]等[\u4e00-\u9fff]{0,4}(?:部门|单位)"
    return "|".join(
        (
            # 关于印发《…》的通知, 关于《…》的通知, 关于对《…》征求意见的通知, 关于公开征集《…》意见建议的公告
            rf"(?:(?:{issued}|转发)[^《\n的了]{{0,6}}|关于(?=《[^《》\n]{{4,70}}》的(?:通知|公示))"
            rf"|关于对?(?=《[^《》\n]{{4,70}}》\n?(?:公开)?征[求集])|关于[^《\n]{{0,10}}征[求集]对?)《({title})》",
            # 《…》已经同意,现印发
            rf"《({title})》(?:已|业)经[^。\n]{{2,40}}{agreed}[^。\n]{{0,10}}[印转]发",
            # 现将《…》印发给你们, also at the end of the first sentence under whom it addresses: …:为落实…要求,现将《…》印发
            rf"(:\s*(?:[^\n。:]{{0,{SENTENCE}}}?,(?=现将《[^》\n]{{4,70}}》印发))?)?现将《({title})》",
            # 关于印发…的通知, 关于转发X局等部门…的通知, 批转X局…的通知, 关于(同意)…规划的批复
            rf"(?:关于(?:{issued}|{passed_on})|批转(?:[\u4e00-\u9fff]{{1,8}}?[厅局委])?|关于(?=[^《》\n]{{4,60}}的批复)(?:同意)?)"
            rf"([^《》\n]{{4,60}}?{plan}(?:\([^()\n]{{1,16}}\))?)的(?:通知|批复)(?!》)",
        )
    )
