"""One document against its gold: each list by its own comparison, metadata by field, every quote by its place."""

from __future__ import annotations

from collections.abc import Mapping

from kg.evaluate.agree import Item, key
from kg.evaluate.measures import score_measures
from kg.evaluate.named import TYPES, score_named, score_programmes
from kg.evaluate.tally import Tally
from kg.evaluate.targets import score_targets

METADATA = (
    "title",
    "jurisdiction",
    "province",
    "issuer",
    "doc_number",
    "signed",
    "published",
    "period_start",
    "period_end",
)


def score_metadata(gold: Item, facts: Item) -> Tally:
    """The fields that the gold states, null ones too."""
    asked, given = gold["metadata"], facts["document"]
    fields = [f for f in METADATA if f in asked]
    wrong = [f for f in fields if not same_value(asked[f], given.get(f))]
    right = len(fields) - len(wrong)
    return Tally(
        predicted=(right, len(fields)),
        gold=(right, len(fields)),
        found=[f for f in fields if f not in wrong],
        wrong=[f"{f}: {given.get(f)!r}, not {asked[f]!r}" for f in wrong],
    )


def same_value(one: object, other: object) -> bool:
    """Whether two values of a field say the same: marks and widths do not count in words."""
    return key(one) == key(other) if isinstance(one, str) and isinstance(other, str) else one == other


def score_faithful(facts: Item, raw: str) -> Tally:
    """Whether the text of each mention is exactly the raw characters that it names."""
    wrong = [m for m in facts["mentions"] if raw[m["start"] : m["end"]] != m["text"]]
    counts = (len(facts["mentions"]) - len(wrong), len(facts["mentions"]))
    return Tally(predicted=counts, gold=counts, wrong=[f"{m['start']}-{m['end']} is not {m['text']}" for m in wrong])


def score_document(gold: Item, facts: Item, raw: str) -> Mapping[str, Tally]:
    """The tally of every kind that is scored, in the order in which it is printed."""
    mentions = facts["mentions"]
    return {
        **{kind: score_named(kind, gold, mentions) for kind in TYPES},
        "programmes": score_programmes(gold, mentions),
        "measures": score_measures(gold, mentions, raw),
        "targets": score_targets(gold, mentions),
        "metadata": score_metadata(gold, facts),
        "faithful": score_faithful(facts, raw),
    }
