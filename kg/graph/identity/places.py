"""Places: by code; without one, by a name that means something around the plan's own place only."""

from __future__ import annotations

from kg.graph.entities import Entity
from kg.graph.identity.form import EVERYWHERE, Form
from kg.graph.identity.key import identity_key


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
