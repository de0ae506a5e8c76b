"""Names that autonomous counties and banners go by: 道真自治县, 墨江县, 科右中旗."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PEOPLES = (
    "满|蒙古|回|侗|苗|彝|瑶|壮|藏|羌|土家|布依|仡佬|哈尼|傣|佤|拉祜|布朗|白|纳西|傈僳|独龙|怒|普米|景颇|黎|畲|朝鲜|达斡尔|鄂温克|鄂伦春"
    "|东乡|保安|撒拉|裕固|土|哈萨克|锡伯|塔吉克|柯尔克孜|维吾尔|水|毛南|仫佬|各"
)
_AUTONOMOUS = re.compile(
    rf"([\u4e00-\u9fff]{{2,7}}?)(?:(?:{_PEOPLES})族)*(?:(?:{_PEOPLES})族|蒙古|锡伯|塔吉克|柯尔克孜|哈萨克)自治([县州])"
)
_BANNER = re.compile("([\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}([左右])翼([前中后])旗")


def customary_names(name: str) -> Iterator[str]:
    """The shorter names of a division that say its level, too, none for most.

    >>> list(customary_names("道真仡佬族苗族自治县")), list(customary_names("科尔沁右翼中旗")), list(customary_names("如东县"))
    (['道真自治县', '道真县'], ['科右中旗'], [])
    """
    if hit := _AUTONOMOUS.fullmatch(name):
        yield f"{hit[1]}自治{hit[2]}"
        yield hit[1] + hit[2]
    elif hit := _BANNER.fullmatch(name):
        yield f"{hit[1]}{hit[2]}{hit[3]}旗"
