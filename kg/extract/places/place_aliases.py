"""Names that autonomous counties and banners go by: 道真自治县, 墨江县, 科右中旗, 东乌旗."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.word_lists import WordLists

_BANNER = re.compile("(?:([\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}(?:([左右])翼)?([左右前中后])|([东西]乌)珠穆沁)旗")
_LISTS = WordLists("places")
_AUTONOMOUS = _LISTS.pattern(
    r"([\u4e00-\u9fff]{2,7}?)(?:(?:{peoples|}|各)族)*(?:(?:{peoples|}|各)族|{bare_peoples|})自治([县州])"
)
_OF_ONE_PEOPLE = _LISTS.pattern("({peoples|})族自治([县旗])")


def customary_names(name: str) -> Iterator[str]:
    """The shorter names of a division that say its level, too, none for most.

    >>> list(customary_names("道真仡佬族苗族自治县")), list(customary_names("科尔沁右翼中旗"))
    (['道真自治县', '道真县'], ['科右中旗'])
    >>> list(customary_names("土默特左旗")), list(customary_names("东乌珠穆沁旗")), list(customary_names("如东县"))
    (['土左旗'], ['东乌旗'], [])
    >>> list(customary_names("东乡族自治县")), list(customary_names("鄂温克族自治旗"))
    (['东乡县'], ['鄂温克旗'])
    """
    if hit := _AUTONOMOUS.fullmatch(name):
        yield f"{hit[1]}自治{hit[2]}"
        yield hit[1] + hit[2]
    elif hit := _OF_ONE_PEOPLE.fullmatch(name):
        yield hit[1] + hit[2]
    elif hit := _BANNER.fullmatch(name):
        yield "".join(filter(None, hit.groups())) + "旗"
