"""Pages that are made at the time of asking, of templates (`render`).

`answer_page` has the answer to a saved question, with `choices` for its form and `links` of its things, `entity` what is said of one thing;
`editor` is what the page for SPARQL offers.
"""

from kg.serve.pages.answer_page import answer_page, find_stated
from kg.serve.pages.editor import example_query, load_terms
from kg.serve.pages.entity import entity_page, find_entity, find_triples
from kg.serve.pages.render import content_security_policy, load_static, refusal_page, render_template

__all__ = [
    "answer_page",
    "content_security_policy",
    "entity_page",
    "example_query",
    "find_entity",
    "find_stated",
    "find_triples",
    "load_static",
    "load_terms",
    "refusal_page",
    "render_template",
]
