"""What a number counts where its sentence has a verb alone, and the heading above the noun: 三、学位建设 …2022年新增3200个."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.patterns import Ending
from kg.extract.targets.sites import Site
from kg.extract.targets.trim import short, split_tail, strip_lead
from kg.extract.targets.words import words
from kg.extract.word_lists import WordLists
from kg.model import Section
from kg.ontology import lexicon

_LONGEST_TITLE = 16
_LONGEST_THING = 4
"""What stands before a verb at the end of a title is longer only where it is more than the thing (乡村教师素质提升|培训)."""
_TWO_THINGS = re.compile("[、,和与及]")
_LISTS = WordLists("targets", "words")
_OPENS = _LISTS.beginning("do+keep+of_title")


def named_by_title(site: Site, name: str, path: list[Section]) -> str:
    """What is done, to what the innermost title is about; empty where the number has a `name` that is more than its verb,
    or the title names nothing.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(title, text):
    ...     site = next(find_sites(text, list(find_quantities(text))))
    ...     return named_by_title(site, "", [Section("s1", None, 1, "一", title, 0, 0, len(text))])
    >>> of("消除大班额", "2022年化解40个"), of("学位建设", "新增3200个"), of("教师交流", "2023年交流96人"), of("组织领导", "新增2个")
    ('化解大班额', '新增学位', '教师交流', '')
    """
    if site.right or not path or len(path[-1].title) > _LONGEST_TITLE:
        return ""
    verb = strip_lead(split_tail(site.left.strip("、,和且 "))[0])
    if name not in ("", verb) or _TWO_THINGS.search(path[-1].title):
        return ""
    title = strip_lead(short(path[-1].title))
    if len(verb) == 2 and title.endswith(verb) and verb not in _LISTS.words("keep") and not _things().fullmatch(verb):
        return title if 2 <= len(title) - len(verb) <= _LONGEST_THING else ""
    if name or not verb or not words().is_verbs(verb):  # 培训1200人次 has the name of its verb
        return ""
    thing = _things().search(_ends().split(_OPENS.split(title)[1])[0])
    return (verb if verb in _LISTS.words("keep") else "") + thing[0] if thing else ""


@cache
def _ends() -> Ending:
    """What a title says is done with its thing: 学位|供给工程, 大班额|化解."""
    data = lexicon("targets")["words"]
    done = [*data["action"], *data["keep"], *data["do"], *data["of_title"], *data["close"]]
    return Ending(word for word in done if word not in data["staged"])


@cache
def _things() -> re.Pattern[str]:
    data = lexicon("targets")
    things = sorted(
        {*data["words"]["staged"], *data["status"]["stock"], *data["words"]["titled"]}, key=len, reverse=True
    )
    return re.compile(rf"[\u4e00-\u9fff]*(?:{'|'.join(things)})$")
