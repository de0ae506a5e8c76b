"""The normal form of any entity: a pure function of the entity, the gazetteer and the words of identity.

It knows no other document, so the order and the partition of documents cannot matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from kg.graph.entities import Entity, identity_key
from kg.graph.identity.forms.departments import department_form
from kg.graph.identity.forms.documents import document_form
from kg.graph.identity.forms.form import EVERYWHERE, Form
from kg.graph.identity.forms.organizations import organization_form
from kg.graph.identity.forms.programmes import programme_form
from kg.graph.identity.forms.schools import school_form


def place_form(entity: Entity) -> Form:
    """The form of a place. A name that no table has (老城区) is another place in another plan.

    >>> place_form(Entity("Place", "如东县", code="320623")).key, place_form(Entity("Place", "老城区", scope="320623")).key
    ('320623', '320623~老城区')
    """
    name = identity_key(entity.name)
    if entity.code:
        return Form("Place", EVERYWHERE, entity.code, (f"{name} has the code {entity.code}",))
    if entity.scope and entity.scope != name:
        return Form(
            "Place", entity.scope, f"{entity.scope}~{name}", ("no table has it: it lies around the plan's place",)
        )
    return Form("Place", EVERYWHERE, name, ("it has no code: the name counts",))


Identity = Callable[[Entity], str]
"""From an entity as found to the IRI of the one thing it is. A pure function, the same in every process."""
FORMS: Mapping[str, Callable[[Entity], Form]] = {
    "Department": department_form,
    "School": school_form,
    "Organization": organization_form,
    "Programme": programme_form,
    "Document": document_form,
    "Place": place_form,
}
"""How each kind of entity gets its normal form."""


@lru_cache(maxsize=1 << 13)  # those of some hundred documents: 65,536 are found hardly oftener and take 44 MB more
def normal_form(entity: Entity) -> Form:
    """The normal form of an entity. Raises ValueError for one without a name or of a kind that has no form."""
    if not identity_key(entity.name):
        raise ValueError(f"a {entity.kind} without a name: {entity.name!r}")
    if entity.kind not in FORMS:
        raise ValueError(f"no IRI for a {entity.kind}")
    return FORMS[entity.kind](entity)


def normal_identity(entity: Entity) -> str:
    """The IRI of an entity by its normal form.

    >>> one, other = Entity("Department", "县教育局", scope="320623"), Entity("Department", "教育部门", scope="320623")
    >>> normal_identity(one) == normal_identity(other)
    True
    """
    return normal_form(entity).iri
