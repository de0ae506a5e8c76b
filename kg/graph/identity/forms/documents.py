"""Cited documents: one node a title and place, however plans write the title."""

from __future__ import annotations

from dataclasses import replace

from kg.graph.entities import Entity
from kg.graph.identity.divisions import Where, nation, place_entity, where
from kg.graph.identity.forms.form import EVERYWHERE, Form
from kg.graph.identity.forms.titles import Title, known_paper, read_title
from kg.graph.identity.words import pattern

PART = "document"
NATIONAL = "national"


def document_form(entity: Entity) -> Form:
    """The form of a cited document.

    >>> document_form(Entity("Document", "《中国教育现代化２０３５》", scope="120114")).iri.rsplit("/", 1)[1]
    '中国教育现代化2035'
    >>> form = document_form(Entity("Document", "天津市教育事业发展第十四个五年规划", scope="120114"))
    >>> form.scope, form.key, form.tier
    ('120000', '教育事业发展规划(十四五)', 'province')
    """
    home = where(entity.scope or "")
    title = read_title(entity.name, home)
    return title_form(replace(title, reasons=(*title.reasons, f"of the title counts {title.key}")), home)


def title_form(title: Title, home: Where) -> Form:
    """The form of a document by its title; `home` is where it is cited."""
    if title.national:
        return Form("Document", EVERYWHERE, title.key, title.reasons, nation(), NATIONAL, known_paper(title))
    if title.place:
        place = title.place
        return Form("Document", place.code, title.key, title.reasons, place_entity(place), place.level)
    if home.scope and is_local(title.core):
        reason = "the title names no place, and such papers are a place's own"
        return Form("Document", home.scope, title.key, (*title.reasons, reason), home.entity)
    reason = "the title names no place: the same title is the same paper"
    return Form("Document", EVERYWHERE, title.key, (*title.reasons, reason))


def is_local(core: str) -> bool:
    """Whether a title without a place is that of a place's own paper.

    >>> is_local("深化基础教育优质资源辐射引领的若干举措"), is_local("深化新时代教育评价改革总体方案")
    (True, False)
    """
    return bool(pattern(PART, "own").search(core)) and not pattern(PART, "own_but").search(core)
