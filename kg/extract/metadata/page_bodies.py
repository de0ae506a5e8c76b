"""Bodies that a page names as issuer or source, in what is set aside as the site's: 发布机构:兰考县人民政府办公室."""

from __future__ import annotations

from collections.abc import Iterator, Set

from kg.extract.metadata.issuers import official
from kg.extract.word_lists import WordLists
from kg.model import CleanText
from kg.read.cleaning import without_noise
from kg.read.forms import fold

_KINDS = ("index", "source")
_LISTS = WordLists("metadata", "fields")
_FIELD = _LISTS.pattern(r"{issuer+source} *+[\]】]? *+:? *+([\u4e00-\u9fff]{4,24})")


def find_page_bodies(clean: CleanText, named: Set[str]) -> Iterator[tuple[str, int, int]]:
    """Each body by its whole name with its raw span, where the text itself does not name it (`named`); none of a web site.

    >>> from kg.read.cleaning import clean
    >>> page = "索引号:K12-2022    发布机构:兰考县人民政府办公室\\n兰考县教育规划\\n一、基础\\n"
    >>> list(find_page_bodies(clean(page), set()))
    [('兰考县人民政府办公室', 21, 31)]
    """
    seen = set(named)
    for aside in clean.set_aside:
        if aside.kind in _KINDS:
            part, offsets = without_noise(clean.raw[aside.start : aside.end])
            for hit in _FIELD.finditer(fold(part)):
                if official(hit[1]) and hit[1] not in seen:
                    seen.add(hit[1])
                    start, end = offsets.span(*hit.span(1))
                    yield hit[1], aside.start + start, aside.start + end
