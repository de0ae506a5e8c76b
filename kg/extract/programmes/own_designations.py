"""What a place makes of itself without anybody's conferring it: 打造陇南教育强县, 建设“行知教育创新发展区”."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.programmes.designations import conferring_level
from kg.extract.programmes.names import Name, canonical
from kg.extract.word_lists import WordLists

_REACH = 30
_LISTS = WordLists("programmes", "designation")
_OWN = r"(?P<name>(?!(?:{vague}|[学校园])*{own_ends}$)(?:(?!{verbs>1})[^\W\d_和与及的各]|[“”]){2,13}{own_ends})$"
"""Words of its own and the end, but not what any place may have: 现代化|教育强县."""
_BEHIND_VERB = _LISTS.pattern(r"{verbs}(?:{between|})*" + _OWN)
_QUOTED = _LISTS.pattern(r"(?:{verbs}[成好]?|{striving_verbs})“(?P<name>[^“”,。;\n]{2,16})$")
_LISTED = _LISTS.pattern("[、和与及]" + _OWN)
"""The next of several: 劳动教育先行区|、智慧教育示范区."""
_ENDS = _LISTS.scan("own_ends")
_OF_EDUCATION = _LISTS.pattern("{of_education}")
"""What one of another field lacks: 产城融合示范区, 文旅样板区."""


def find_own_designations(text: str) -> Iterator[Name]:
    """The names, by position, without the quotation marks around them.

    >>> [n.name for n in find_own_designations("建成劳动教育先行区、智慧教育示范区,建设“行知教育创新发展区”")]
    ['劳动教育先行区', '智慧教育示范区', '行知教育创新发展区']
    """
    previous = -_REACH
    for ending in _ENDS.finditer(text):
        end = ending.end()
        if text.startswith(_LISTS.ends("other_behind"), end):
            continue
        pattern = _QUOTED if text.startswith("”", end) else _BEHIND_VERB
        found = pattern.search(text, max(0, end - _REACH), end)
        if not found and end - previous < _REACH:
            found = _LISTED.fullmatch(text, previous, end)
        if found and _OF_EDUCATION.search(found["name"]) and not conferring_level().search(found["name"]):
            previous = end
            yield Name(found.start("name"), end, canonical(found["name"]))
