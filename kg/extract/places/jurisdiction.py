"""The place whose plan a text is: by its title, its issuer, what it names most. Texts must be in Simplified script."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from kg.extract.metadata import CAPTION, QUOTED
from kg.extract.places.divisions import Division, Gazetteer, last_forms
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

HAN = re.compile(r"[\u3400-\u9fff]")
_FIRST_LINES = 120
# What stands between the names of a place of the Corps and its region: 新疆|生产建设兵团第八师|石河子市.
_CORPS = re.compile("(?:生产建设兵团)?(?:第[一二三四五六七八九十]{1,3}师)?")
_PREAMBLE = 1200
_STEM = re.compile("([\u4e00-\u9fff]{2,3}?)(?:教育|$)")
"""What may be the name of a place without its level: whose education it is, or that stands alone."""
_OFTEN = 3
"""So often a text names its own place."""
_NUMBER = re.compile(r"^([\u4e00-\u9fff])[政府教委][\u4e00-\u9fff]{0,4}\[\d{4}\]", re.M)
"""A paper of a government, of its bureau or of the party, by its number."""
OWN = re.compile(
    "[全我本委](?:(?<!委)([省市县区州盟旗])|(?<=([省市县区州旗])委)(?<![全我本].委)(?![员托派]))"
)  # 全县, 我市, 区委
_ADDRESSED = re.compile(r"各[^。:\n]{2,60}[,、]([省市县区州盟旗])(?:人民)?政府各[^。:\n]{2,24}[:。\n]")
"""Whom a paper addresses last, the bodies of its own government: 各乡镇人民政府,|县|政府各部门:"""
_LISTS = WordLists("metadata")
_CIRCUMSTANCES = _LISTS.pattern(
    r"(?:结合|^\s*“?十[一二三四五]五”?时期,?是|(?P<for>加快|推[进动]|促进))(?P<place>[^,。;\n]{2,30}?){place.circumstances}",
    re.M,
)
"""Whose circumstances a preamble takes into account, whose years it opens with (“十四五”时期是毕节建设…的关键期), and what it is
`for`: 促进吉林省教育公平."""
_HEADLINE = _LISTS.pattern(r"^([^\n。,]{2,20}{place.headline}[^\n。,]{0,20})$", re.MULTILINE)
"""A headline that is no title of a plan: X县“十四五”教育发展主要指标."""
_BRAND = _LISTS.pattern("{place.brands~}")
NAMED = _LISTS.pattern(r"([\u3400-\u9fff]{2,5}[县市旗])(?={place.of_county|})")
"""A county that something is called by: 平和县|特殊教育学校."""
_ISSUER = _LISTS.pattern(
    r"[发制印\n](?:(?:(?<=发)(?:布机构|文机[关构]|文单位)|(?<=制)[发定]机关|(?<=印)发机关)[:：]\s*(\S+)"
    r"|(?<=\n)(?!(?:发布机构|发文机[关构]|发文单位|制发机关|制定机关|印发机关)[:：]\s*\S)"
    r"[^\S\n]*([^\s,。;]{2,20}{issuer.lines}(?:办公室|办公厅)?)\s*$)",
    re.MULTILINE,
)
"""A field of the site's table, or a line that is a body's name; one leading set, so that the search can skip."""


def guess_jurisdiction(title: str, head: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The place whose plan it is: by its title, else its issuer, else what it names most; None when unsure.

    A name that was out of use in `year` still counts: a plan may say 海门市 after 2020.
    """
    issuers = (hit[1] or hit[2] for hit in _ISSUER.finditer("\n" + head))  # looked for where the title tells no place
    bare = _BRAND.sub(" ", title)
    for string in chain.from_iterable(((QUOTED.sub("《》", bare),), QUOTED.findall(bare), issuers)):
        if places := _leading_chain(string, gazetteer):
            return settle(places, title + "\n" + head, year, gazetteer)
    captions = (hit["place"] for hit in CAPTION.finditer(head))
    for line in chain(_HEADLINE.findall(head[:_FIRST_LINES]), captions) if not title else ():
        places = _leading_chain(line, gazetteer)
        if places and line.startswith(places[0]) and not gazetteer.names[places[0]]:
            return settle(places, head, year, gazetteer)
    name = _most_named(head, year, gazetteer)
    places = [name] if name else _own_place(head, gazetteer)
    return settle(places, title + "\n" + head, year, gazetteer) if places else None


def _own_place(head: str, gazetteer: Gazetteer) -> list[str]:
    """The place whose circumstances the preamble takes into account, else the one county its sources are of, else the one city or
    province that they are of and that the preamble names too.

    >>> from kg.extract.places.find import gazetteer
    >>> _own_place("根据《云南省方案》,结合峨山教育发展现状,制定本计划。", gazetteer())
    ['峨山']
    >>> _own_place("推进全县教育发展,结合平塘教育实际,制定本计划。", gazetteer())
    ['平塘县']
    >>> _own_place("根据国家和我省规划,促进吉林省教育公平。", gazetteer())
    ['吉林省']
    >>> _own_place("增强我县教育,依据《修水县规划编制工作方案》,制定本规划。", gazetteer())
    ['修水县']
    >>> _own_place("我市处于安顺教育的机遇期,依据《贵州省规划》《安顺市规划》,制定本规划。", gazetteer())
    ['安顺市']
    >>> _own_place("首都教育迈上新台阶,依据《北京市规划纲要》,制定本规划。", gazetteer())
    ['北京市']
    >>> _own_place("在省委领导下,江西全省……江西……江西……", gazetteer()), _own_place("全市……江西……江西……江西……", gazetteer())
    (['江西'], [])
    """
    levels = {one or two for one, two in OWN.findall(head[:_PREAMBLE])} | {*_ADDRESSED.findall(head[:_PREAMBLE])}
    letter = _letter(head)
    for hit in _CIRCUMSTANCES.finditer(head[:_PREAMBLE]):
        chain = _leading_chain(hit["place"], gazetteer)
        if chain and hit["place"].startswith(chain[0]) and (not hit["for"] or chain[-1][-1] in levels):
            return chain
        if not hit["for"] and (called := _without_level(hit["place"], levels, gazetteer)):
            return called
    cited = {chain[-1] for title in QUOTED.findall(head[:_PREAMBLE]) if (chain := _leading_chain(title, gazetteer))}
    if capital := _by_other_name(head[:_PREAMBLE], cited):
        return capital
    if own := levels & set("县区旗"):
        named = cited or named_by_schools(head, gazetteer)
    else:  # a plan below cites those above, but tells nothing of them itself
        own, unquoted = levels & set("市州盟") or levels, QUOTED.sub("", head[:_PREAMBLE])
        named = {n for n in cited if levels == {"省"} or n[:2] in unquoted or n[0] == letter}
    lettered = {name for _, _, name in gazetteer.find(head[:_PREAMBLE]) if name[0] == letter}
    for some in (named, lettered):  # … by the number of the paper, else: 辉教〔2021〕8号, 辉县市
        names = [name for name in some if not gazetteer.names[name] and name[-1] in own]
        if len(names) == 1:
            return names
    return _own_province(head, letter, levels, gazetteer)


def _without_level(string: str, levels: set[str], gazetteer: Gazetteer) -> list[str]:
    """The place that a string begins with, its level left out, where its name is a word elsewhere: (全县…结合)平塘|教育(实际); not where
    the whole is one too: (全区…结合)平安|教育."""
    begun = _STEM.match(string)
    known = [name for level in levels if begun and (name := begun[1] + level) in gazetteer.names]
    known = [name for name in known if name not in WordLists("places").words("plain_words")]
    return known if len(known) == 1 else []


def _by_other_name(preamble: str, cited: set[str]) -> list[str]:
    """The place that a preamble calls something else (首都), where it is the only one whose papers it cites."""
    called = [name for word, name in lexicon("metadata")["place"]["also"].items() if word in preamble]
    return [name for name in called if name in cited and all(other.startswith(name[:2]) for other in cited)]


def _letter(head: str) -> str:
    """The letter that the number of a paper begins with: 许政办〔2017〕10号."""
    number = _NUMBER.search(head[:_FIRST_LINES])
    return number[1] if number else ""


def _own_province(head: str, letter: str, levels: set[str], gazetteer: Gazetteer) -> list[str]:
    """The province whose `letter` the number of a paper begins with: 甘政发〔2013〕45号. A city may have the same letter (青政发 is
    a paper of 青岛 too), so it tells where the text calls a province its own, or addresses the bodies of an autonomous region;
    else the one province that it names, three times.
    """
    letters = {short[0]: name for name, short in lexicon("provinces")["tiles"].items()}
    lettered = (letters | lexicon("metadata")["place"]["letters"]).get(letter, "")
    told = levels == {"省"} if lettered.endswith("省") else "自治区各" in head[:_PREAMBLE]
    if told and lettered.endswith(("省", "自治区")):
        return [lettered]
    found = Counter(name for _, _, name in gazetteer.find(QUOTED.sub("", head[:_PREAMBLE])))
    named = [(name, d.name) for name in found for d in gazetteer.by_name(name) if d.level == "province"]
    own = [name for name, full in named if full.endswith(("省", "自治区")) and levels == {full[-1]}]
    if any(name[-1] in levels and (name, name) not in named for name in found):  # 全区 may be that of 兴庆区
        return []
    return own if len(named) == 1 and sum(found[name] for name in own) >= _OFTEN else []


def named_by_schools(text: str, gazetteer: Gazetteer) -> set[str]:
    """The counties that schools and bodies are named by, where a verb may stand right before them: 改善|平和县|特殊教育学校;
    none that a verb makes: 新建|县第三小学.

    >>> from kg.extract.places.find import gazetteer
    >>> named_by_schools("改善平和县特殊教育学校条件,新建县第三小学", gazetteer())
    {'平和县'}
    """
    tails = {hit[1][at:] for hit in NAMED.finditer(text) for at in range(len(hit[1]) - 2)}
    full = {tail for tail in tails if tail in gazetteer.names and not gazetteer.names[tail]}
    return full - WordLists("places").words("plain_words")


def _leading_chain(string: str, gazetteer: Gazetteer) -> list[str]:
    """The first place named with those right behind it: 江苏省, 南通市, 海门区. A short name must begin a word.

    >>> from kg.extract.places.find import gazetteer
    >>> _leading_chain("新疆生产建设兵团第八师石河子市教育局", gazetteer())
    ['新疆', '石河子市']
    """
    chain: list[str] = []
    last = -1
    for start, end, name in gazetteer.find(string):
        if chain and not _CORPS.fullmatch(string, last, start):
            break
        if chain or not gazetteer.names[name] or not HAN.match(string, max(start - 1, 0), start):
            chain.append(name)
            last = end
    return chain


def settle(chain: list[str], context: str, year: int | None, gazetteer: Gazetteer) -> Division | None:
    """The division meant by the last of a chain; of several the one whose prefecture or province the text names."""
    found = last_forms(gazetteer.by_name(chain[-1], year) or gazetteer.by_name(chain[-1]))
    for name in chain[:-1]:
        above = {division.code for division in gazetteer.by_name(name)}
        found = [division for division in found if above & set(division.lineage)]
    if not found and chain[1:]:  # 介休市|城区学校, no place of 介休
        return settle(chain[:-1], context, year, gazetteer)
    if year is None:  # what there is today: 武威市 was a county's name once
        found = [division for division in found if division.valid_to is None] or found
    if len(found) < 2:
        return next(iter(found), None)
    named = {d.code for _, _, name in gazetteer.find(context) for d in gazetteer.by_name(name, year)}
    support = [sum(code in named for code in set(division.lineage[1:])) for division in found]
    best = max(support)
    return found[support.index(best)] if best and support.count(best) == 1 else None


def _most_named(text: str, year: int | None, gazetteer: Gazetteer) -> str | None:
    """The place named three times and twice as often as any other, of the level the text calls its own (全县).

    What stands in 《…》 tells which places there are, but does not count: plans cite the province above them.
    """
    found = Counter(name for _, _, name in gazetteer.find(text) if gazetteer.by_name(name, year))
    unquoted = QUOTED.sub("", text)
    own = Counter(one or two for one, two in OWN.findall(text))  # "全省" is said below the province too
    levels = tuple(suffix for suffix, count in own.items() if 2 * count >= max(own.values())) or ("",)
    names = [name for name in found if not gazetteer.names[name] and name.endswith(levels)]
    counts = {name: unquoted.count(name[:-1]) if name[:-1] in gazetteer.names else found[name] for name in names}
    ranked = sorted(names, key=lambda name: -counts[name])
    rival = counts[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0] if ranked and counts[ranked[0]] >= max(_OFTEN, 2 * rival) else None
