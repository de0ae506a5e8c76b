"""Other heads and ends of a plan: how a notice, a site or a collection of laws says what it is, who issued it, and when.

The head of a plan, and what stands behind its last sentence, give way to ones that are written from what the plan says of itself;
what it does not say is made up. So it is known what a reader finds there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from laid_out import Edit
from mark_layouts import numeral

from kg.extract.facts import facts_of
from kg.model import Document

Said = dict[str, str | int | None]
"""What a plan says of itself, by the names of the facts file."""
FIELDS = (
    "title", "issuer", "doc_number", "signed", "published", "period_start", "period_end", "jurisdiction", "province",
)  # fmt: skip
_BEGINS = re.compile(r"目\s*[录錄]|^.{20,}(?:[制編编][定訂订]|提出)(?:本|如下).*$", re.M)
"""What a plan's own text begins with: its contents, or the preamble that says what it is drawn up after."""
_YEARS = re.compile(r"\((20\d\d).*\)$")
_KIND = re.compile("“十.五”|第十.个五年|三年|专项规划|实施方案|行动计划|(?<!职业)教育(?=.*规划)")
"""Before what a title may be broken into two lines."""
_WRITTEN = {
    "issuer": re.compile(r"\{issuer(?:_spaced)?\}"),
    "doc_number": re.compile(r"\{doc_number\}"),
    "signed": re.compile(r"\{(?:signed|day|numerals|circled|apart)\}"),
    "published": re.compile(r"\{published(?:_\w+)?\}"),
}
"""By what a head says a field."""
_PRINTED = "{day}印发\n"
"""The foot of a paper on paper (GB/T 9704-2012, 7.4.3)."""
_DIGITS = "〇一二三四五六七八九"


@cache
def facts(raw: str) -> dict[str, Any]:
    """The facts of a text about which nothing is known."""
    return facts_of(Document("plan", "plan.txt", "0" * 64, raw, {}))


def said(raw: str) -> Said:
    """What a text says of itself."""
    return {name: facts(raw)["document"][name] for name in FIELDS}


@dataclass(frozen=True, slots=True)
class Headed:
    """The layout that gives a plan that has a title another head, and another end, which are written with `_words`."""

    head: str
    end: str = ""

    def __call__(self, raw: str) -> Iterator[Edit]:
        if said(raw)["title"]:
            (begins, ends), words = self.text(raw), _words(raw)
            yield Edit(0, begins, self.head.format(**words))
            yield Edit(ends, len(raw), "\n" + self.end.format(**words))

    def text(self, raw: str) -> tuple[int, int]:
        """The span of the plan's own text, from its contents, its preamble or its first heading to its last sentence."""
        first = facts(raw)["sections"][0]["start"]
        begins = _BEGINS.search(raw, 0, first)
        return begins.start() if begins else first, raw.rindex("。") + 1

    def said(self, raw: str) -> Said:
        """What the plan says of itself under this head."""
        if not (title := said(raw)["title"]):
            return said(raw)
        words, whole = _words(raw), self.head + self.end
        told = {name: words[name] if written.search(whole) else None for name, written in _WRITTEN.items()}
        if self.end.endswith(_PRINTED):
            told["published"] = words["signed"]  # no site says when it was put up
        return {**said(raw), **told, "title": f"{title}{'(征求意见稿)' * ('征求意见稿' in whole)}"}


def _words(raw: str) -> dict[str, str]:
    """What heads are written with: what the plan says of itself, in several forms."""
    found = said(raw)
    title, place = str(found["title"]), str(found["jurisdiction"])
    signed = str(found["signed"] or f"{found['period_start'] or 2021}-06-30")
    year, month, day = map(int, signed.split("-"))
    issuer = str(found["issuer"] or f"{place}人民政府办公室")
    numerals = f"{''.join(_DIGITS[int(digit)] for digit in str(year))}年{numeral(month)}月{numeral(day)}日"
    return {
        **_parts(title),
        "place": place,
        "issuer": issuer,
        "issuer_spaced": " ".join(issuer),
        "doc_number": str(found["doc_number"] or f"{place[0]}政办发〔{year}〕12号"),
        "signed": signed,
        "day": f"{year}年{month}月{day}日",
        "apart": f"{year} 年 {month} 月 {day} 日",
        "numerals": numerals,
        "circled": numerals.replace("〇", "○"),
        "published": f"{year + 1}-01-05",
        "published_dotted": f"{year + 1}.01.05",
        "published_words": f"{year + 1}年1月5日",
        "published_slashed": f"{year + 1}/1/5",
    }


def _parts(title: str) -> dict[str, str]:
    """A title and its parts: without its years, and in two or three lines."""
    years = _YEARS.search(title)
    broken = next((hit.start() for hit in _KIND.finditer(title) if hit.start() > 3), len(title) // 2)
    place = re.match(".*?[市县区旗]", title)
    lead = place.end() if place else 2
    return {
        "title": title,
        "name": title[: years.start()] if years else title,
        "years": years[0] if years else "",
        "first": title[:broken],
        "second": title[broken:],
        "lead": title[:lead],
        "middle": title[lead:broken],
        "spaced": " ".join(title),
    }


_NOTICE = "{issuer}关于印发《{title}》的通知\n"
_TO_ALL = "各镇人民政府、各街道办事处，各有关部门：\n"
_SENT = _TO_ALL + "现将《{title}》印发给你们，请认真贯彻执行。\n"
_SIGNED = "{issuer}\n{day}\n"
_ANNEX = "附件：主要任务分工表\n" + "任务\t各学校按要求实施\t持续推进\n" * 60
_OF_TITLES = {
    "title": "{title}\n",
    "title over two lines": "{first}\n{second}\n",
    "title spaced over two lines": "　　　　{first}\n　　　　　{second}\n",
    "title over three lines": "{lead}\n{middle}\n{second}\n",
    "years in a line": "{name}\n{years}\n",
    "title spaced": "{spaced}\n",
    "title twice": "{title}\n{title}\n",
    "title in marks": "《{title}》\n",
    "title behind a word": "标题：{title}\n",
    "title behind a label": "【{place}】{title}\n",
    "column before": "{lead}人民政府 专项规划 {title}\n{title}\n发布日期：{published} 浏览次数：36\n",
    "site's title only": "{title}_{place}人民政府门户网站\n首页 政务公开 专项规划\n",
    "site's title with dashes": "{title} - 规划计划 - {place}人民政府\n首页 政务公开 专项规划\n",
    "path only": "当前位置：首页 > 政务公开 > 规划计划 > {title}\n",
    "file name": "{title}.pdf\n",
    "file name with number": "附件：1.{title}.doc\n",
    "annex only": "附件1\n{title}\n",
    "draft": "{title}（征求意见稿）\n",
    "draft in a line": "{title}\n（征求意见稿）\n",
}
_OF_SITES = {
    "stamp below": "{title}\n{published} 09:30  来源：本站  浏览：120\n",
    "stamp in dots": "{title}\n发布时间：{published_dotted}\n",
    "stamp in words": "{title}\n时间：{published_words} 阅读：35次\n",
    "stamp with slashes": "{title}\n发布日期：{published_slashed} 10:00:00\n",
    "source and size of letters": "{title}\n日期：{published}  来源：{issuer}  字体：[大] [中] [小]\n",
    "table": "索引号：K01/2021-0012 主题分类：教育\n发文机关：{issuer} 成文日期：{day}\n标题：{title}\n"
    "发文字号：{doc_number} 发布日期：{published}\n{title}\n",
    "table in lines": "索引号\nK01/2021-0012\n发布机构\n{issuer}\n文号\n{doc_number}\n成文日期\n{signed}\n发布日期\n{published}\n{title}\n",
    "table with bars": "| 索引号 | K01 | 发布机构 | {issuer} |\n| 文号 | {doc_number} | 成文日期 | {signed} |\n"
    "| 名称 | {title} | 发布日期 | {published} |\n\n{title}\n",
    "table by tabs": "索引号\tK01\t主题分类\t教育\n发布机构\t{issuer}\t成文日期\t{signed}\n"
    "文号\t{doc_number}\t发布日期\t{published}\n标题\t{title}\n\n{title}\n",
    "table in one line": "名称 {title} 索引号 K01/2021-00012 发布机构 {issuer} 发布日期 {published} 文号 {doc_number}\n{title}\n",
    "laws": "{title}\n【发布单位】{issuer}\n【发布文号】{doc_number}\n【成文日期】{signed}\n【发布日期】{published}\n【类别】文件\n\n{title}\n",
    "news": "近日，{issuer}印发《{title}》，全文如下：\n",
    "public account": "{title}\n{place}教育发布 {published} 18:00\n点击蓝字关注我们\n",
    "encyclopedia": "{title}\n\n《{title}》是{issuer}于{day}印发的文件。\n\n基本介绍\n\n  • 中文名：{title}\n  • 印发机关：{issuer}\n"
    "  • 文号：{doc_number}\n  • 印发时间：{day}\n\n全文,\n\n全文\n",
    "encyclopedia in a sentence": "{title}是为发展教育制定的文件，由{issuer}于{day}印发实施。\n",
    "shared": "{title}.docx\n《{title}.docx》由会员分享，更多相关《{title}.docx（28页珍藏版）》请在某某文库上搜索。\n1、{title}",
    "Markdown": "# {title}\n\n**发布机构：** {issuer}\n**文号：** {doc_number}\n**成文日期：** {signed}\n\n---\n",
}
_OF_NOTICES = {
    "notice": _NOTICE + _SENT + _SIGNED + "{title}\n",
    "number": _NOTICE + "{doc_number}\n" + _SENT + _SIGNED + "{title}\n",
    "number in brackets": "{title}\n（{doc_number}）\n",
    "number before the title": "【{doc_number}】{title}\n",
    "number and day in a line": _NOTICE + "{doc_number}    {day}\n" + _SENT + "{title}\n",
    "notice over lines": "{issuer}\n关于印发《{title}》\n的通知\n{doc_number}\n" + _SENT + _SIGNED + "{title}\n",
    "notice over two lines": "{issuer}关于印发{first}\n{second}的通知\n\n" + _SENT + _SIGNED,
    "notice broken behind its verb": "{issuer}关于印发\n{title}的通知\n" + _SENT + _SIGNED + "{first}\n{second}\n",
    "notice without the plan's title": _NOTICE + "{doc_number}\n" + _SENT + "\n" + _SIGNED,
    "notice only": _NOTICE,
    "notice, agreed": _NOTICE + _TO_ALL + "《{title}》已经政府常务会议审议通过，现印发给你们，请遵照执行。\n" + _SIGNED,
    "notice in narrow marks": "{issuer}关于印发<<{title}>>的通知\n各镇人民政府,各有关部门:\n现将<<{title}>>印发给你们,请贯彻执行.\n" + _SIGNED,
    "notice in one line": f"{_NOTICE}{_SENT}{_SIGNED}".replace("\n", "") + "{title}",
    "numerals": _NOTICE + _SENT + "{issuer}\n{numerals}\n附件\n{title}\n",
    "day apart": _NOTICE + _SENT + "{issuer}\n{apart}\n{title}\n",
    "day runs on": _NOTICE + _SENT + "{issuer}  {day}\n{title}\n",
    "red head": "{issuer}文件\n{doc_number}\n\n{issuer}\n关于印发《{title}》的通知\n" + _SENT + _SIGNED,
    "red head of another": "{place}教育局文件\n\n{doc_number}    签发人：\n" + _NOTICE + _SENT + _SIGNED,
    "annex": _NOTICE + _SENT + "附件：{title}\n" + _SIGNED + "附件\n{title}\n",
    "annex 1": _NOTICE + _SENT + "附件：1.{title}\n2.任务分工表\n" + _SIGNED + "附件1：\n{title}\n",
    "annex over lines": _NOTICE + _SENT + _SIGNED + "附件\n\n{first}\n{second}\n",
    "annex of another title": "{issuer}\n关于做好教育规划实施工作的通知\n{doc_number}\n" + _TO_ALL
    + "{title}已经审定，请抓好落实。\n附件：{title}\n" + _SIGNED + "附件：\n{title}\n",
    "draft for opinions": "关于公开征求《{title}（征求意见稿）》意见的公告\n现公开征求意见。\n" + _SIGNED + "{title}（征求意见稿）\n",
    "cover": "{title}\n\n{issuer}\n\n{day}\n",
    "cover, numerals": "{title}\n\n{issuer}\n\n{numerals}\n",
    "cover, circles": "{title}\n\n{issuer}\n{circled}\n",
    "cover, contents": "{title}\n\n{issuer}\n{day}\n\n目  录\n一、发展基础……1\n二、总体要求……3\n三、主要任务……5\n四、保障措施……9\n\n{title}\n",
    "maker above": "{issuer}\n{title}\n（{day}）\n",
    "maker in brackets": "{title}\n（{issuer} {day}）\n",
}  # fmt: skip
_ENDS = {
    "signed": _SIGNED,
    "signed in numerals": "　　　　　　{issuer}\n　　　　　　{numerals}\n",
    "signed in a line": "{issuer}  {day}\n",
    "signed in blanks": "{issuer_spaced}\n{apart}\n",
    "signed before annexes": _SIGNED + _ANNEX,
    "signed, copies to": _SIGNED + "抄送：区委各部门，区人武部。\n{issuer}办公室　　　" + _PRINTED,
    "signed, in public": _SIGNED + "信息公开选项：主动公开\n",
    "printed": "{issuer}　　　　　　　　" + _PRINTED,
    "day only": "{day}\n",
}
HEADS: dict[str, Headed] = {
    **{f"head: {name}": Headed(head + "\n") for name, head in {**_OF_TITLES, **_OF_SITES, **_OF_NOTICES}.items()},
    **{f"end: {name}": Headed("{title}\n\n", end) for name, end in _ENDS.items()},
}
