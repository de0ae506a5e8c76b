"""The normal form of an entity by its name and place alone: `normal` asks what each kind has (`departments`, `schools` …)."""

from kg.graph.identity.forms.form import EVERYWHERE, NATION, Form
from kg.graph.identity.forms.normal import Identity, normal_form, normal_identity
from kg.graph.identity.forms.schools import is_college
from kg.graph.identity.forms.titles import Title, Years, read_title

__all__ = [
    "EVERYWHERE",
    "NATION",
    "Form",
    "Identity",
    "Title",
    "Years",
    "is_college",
    "normal_form",
    "normal_identity",
    "read_title",
]
