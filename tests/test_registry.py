"""What a document is told of the others is enough, and the same however they are ordered and kept."""

from __future__ import annotations

import json
import random
import sqlite3
from pathlib import Path

import pytest

from kg.graph.entities import Entity
from kg.graph.identity.corpus import (
    Card,
    Head,
    Pair,
    Registry,
    fingerprint,
    judge_pairs,
    load_head,
    resolve,
    write_card,
)
from kg.graph.identity.corpus.library import title_of
from kg.graph.parts import find_facts
from kg.graph.plans import describe_document

HOME = "320623"
SAME = Pair(Entity("School", "如东高中", HOME), Entity("School", "栟茶高级中学", HOME), True, "j.csv:2")
APART = Pair(Entity("Department", "县教育局", HOME), Entity("Department", "教育部门", HOME), False, "j.csv:3")


def judged(base: object) -> object:
    return judge_pairs(base, [SAME, APART])[0]  # type: ignore[arg-type]


def settled(cards: list[Card], judge: object = lambda identity: identity) -> Registry:
    """A registry of some cards."""
    registry = Registry(sqlite3.connect(""), [card.head for card in cards], judge)  # type: ignore[arg-type]
    registry.settle_all(cards)
    return registry


def test_a_slice_says_of_a_document_what_the_whole_says(built: Path) -> None:
    """The five plans, without and with judgements of pairs: every line is the same."""
    facts = [json.loads(path.read_text("utf-8")) for path in sorted((built / "facts").glob("*.json"))]
    raws = [(built / "text" / f"{f['document']['id']}.txt").read_bytes().decode() for f in facts]
    for judge in (lambda identity: identity, judged):
        whole = resolve(facts, judge)  # type: ignore[arg-type]
        cards = [write_card(f) for f in facts]
        random.Random(3).shuffle(cards)
        registry = settled(cards, judge)
        for f, raw in zip(facts, raws, strict=True):
            part = registry.resolution(write_card(f))
            assert len(part.library.heads) < len(facts) and len(part.labels) <= len(whole.labels)
            assert describe_document(f, raw, part) == describe_document(f, raw, whole)


def test_the_order_of_cards_changes_nothing(built: Path) -> None:
    cards = [write_card(json.loads(path.read_text("utf-8"))) for path in sorted((built / "facts").glob("*.json"))]
    prints = [[fingerprint(r.resolution(card)) for card in cards] for r in (settled(cards), settled(cards[::-1]))]
    assert prints[0] == prints[1] and len(set(prints[0])) == len(cards)


def test_only_citations_that_may_mean_a_plan_of_the_corpus_are_taken_apart(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of some 40 that the five plans cite: all that mean one are found."""
    cards = [write_card(json.loads(path.read_text("utf-8"))) for path in sorted((built / "facts").glob("*.json"))]
    cited = [(entity, iri) for card in cards for entity, iri in card.named if entity.kind == "Document"]
    library = settled(cards).library
    assert all(library.may_hold(iri) for entity, iri in cited if library.find(entity))
    taken = []
    monkeypatch.setattr(
        "kg.graph.identity.corpus.library.title_of", lambda *title: taken.append(title) or title_of(*title)
    )
    registry = settled(cards)
    for card in cards:
        registry.resolution(card)
    assert len(cited) > 30 and len(set(taken)) < len(cited) / 3


def test_names_that_are_settled_anew_are_told_to_whom_they_concern() -> None:
    """Any names given or taken: afterwards all is as if settled at once, and those are named who are told anything new."""
    rng = random.Random(1)
    pool = [(Entity("School", name * n, HOME), f"school:{name}") for name in "甲乙丙丁" for n in (1, 2, 3)]

    def card(id_: str) -> Card:
        """A document that names some of four things in some of three ways each, and whose names lead to others."""
        return Card(Head(id_, id_, HOME), tuple(rng.sample(pool, 3)), tuple(rng.sample(pool, 1)))

    cards = [card(id_) for id_ in "abcdef"]
    registry, concerned = settled(cards), 0
    for _ in range(40):
        before = {card.head.id: fingerprint(registry.resolution(card)) for card in cards}
        at = rng.randrange(len(cards))
        cards[at] = card(cards[at].head.id)
        told = registry.settle([cards[at]]) - {cards[at].head.id}
        now = {card.head.id: fingerprint(registry.resolution(card)) for card in cards}
        anew = settled(cards)
        assert now == {card.head.id: fingerprint(anew.resolution(card)) for card in cards}
        assert told == {one for one in now if now[one] != before[one]} - {cards[at].head.id}
        concerned += len(told)
    assert concerned, "labels have changed for others"


def test_a_card_survives_the_ledger(built: Path) -> None:
    for path in find_facts(built):
        card = write_card(json.loads(path.read_text("utf-8")))
        assert Card.load(card.dump()) == card and card.named
        head = sqlite3.connect("").execute("SELECT json_extract(?, '$[0]')", (card.dump(),)).fetchone()[0]
        assert (load_head(head), load_head(head).known) == (card.head, card.head.known)
