"""Questions that SPARQL puts badly: how alike plans are, which measures go together, which bridge between plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from kg.ask.adoptions import Adoptions, load_adoptions
from kg.ask.answer import Answer
from kg.ask.question import Bindings, Question

if TYPE_CHECKING:
    from pyoxigraph import Store

MOST_ROWS = 200
"""So many rows an answer has at most: pairs of 10,000 plans are 50 million."""
NAMED = 6


def plans_alike(adoptions: Adoptions, bindings: Bindings) -> Answer:
    """Pairs of plans by weighted Jaccard: the depth that both share, over the depth of either, summed over measures."""
    import numpy as np

    depth = adoptions.depth
    # the smaller of two depths is the number of levels that both reach, so one product of matrices does for all pairs
    reached = np.concatenate([depth >= level for level in range(1, 6)], axis=1).astype(np.float32)
    common = reached @ reached.T  # of one array and its own transpose: half the work
    total = depth.sum(axis=1)
    score = common / np.maximum(total[:, None] + total[None, :] - common, 1)
    pairs, whole = _best_pairs(score, _chosen(adoptions.plans, bindings.get("plan", ())))
    rows = [_plan_pair(adoptions, one, other, float(score[one, other])) for one, other in pairs]
    return Answer(
        ("plan", "otherPlan", "similarity", "shared", "measures", "planIri", "otherPlanIri"), tuple(rows), whole
    )


def _plan_pair(adoptions: Adoptions, one: int, other: int, score: float) -> dict[str, Any]:
    import numpy as np

    both = np.minimum(adoptions.depth[one], adoptions.depth[other])
    shared = np.argsort(-both, kind="stable")[: np.count_nonzero(both)]
    names = [adoptions.labels[adoptions.measures[m]] for m in shared[:NAMED]]
    plan, second = adoptions.plans[one], adoptions.plans[other]
    return {
        "plan": adoptions.labels[plan], "otherPlan": adoptions.labels[second], "similarity": round(score, 3),
        "shared": len(shared), "measures": "、".join(names) + ("……" if len(shared) > NAMED else ""),
        "planIri": plan, "otherPlanIri": second,
    }  # fmt: skip


def measures_together(adoptions: Adoptions, bindings: Bindings) -> Answer:
    """Pairs of measures by phi, the correlation of being taken up; measures of one plan or of all plans say nothing."""
    import numpy as np

    taken = (adoptions.depth > 0).astype(np.float64)
    plans, each = len(adoptions.plans), taken.sum(axis=0)
    both = taken.T @ taken
    spread = np.sqrt(each * (plans - each))
    telling = (each > 1) & (each < plans)
    phi = (plans * both - np.outer(each, each)) / np.maximum(np.outer(spread, spread), 1)
    phi[~np.outer(telling, telling) | (both < 2) | (phi <= 0)] = -1
    pairs, whole = _best_pairs(phi, _chosen(adoptions.measures, bindings.get("measure", ())))
    rows = [_measure_pair(adoptions, a, b, taken, float(phi[a, b])) for a, b in pairs]
    return Answer(
        ("measure", "otherMeasure", "plans", "either", "phi", "measureIri", "otherMeasureIri"), tuple(rows), whole
    )


def _measure_pair(adoptions: Adoptions, one: int, other: int, taken: Any, phi: float) -> dict[str, Any]:
    iris = adoptions.measures[one], adoptions.measures[other]
    together = taken[:, one] + taken[:, other]
    return {
        "measure": adoptions.labels[iris[0]], "otherMeasure": adoptions.labels[iris[1]],
        "plans": int((together == 2).sum()), "either": int((together > 0).sum()), "phi": round(phi, 3),
        "measureIri": iris[0], "otherMeasureIri": iris[1],
    }  # fmt: skip


def _chosen(iris: list[str], terms: Iterable[str]) -> set[int]:
    wanted = {term[1:-1] for term in terms}
    return {number for number, iri in enumerate(iris) if iri in wanted}


def _best_pairs(score: Any, chosen: set[int]) -> tuple[list[tuple[int, int]], int]:
    """The pairs of highest score, none below 0, ties in the order of IRIs: of all, with the one chosen, or among the chosen; and how
    many there are."""
    import numpy as np

    one, other = np.triu_indices(len(score), k=1)
    if chosen:
        picked = np.isin(one, list(chosen)).astype(int) + np.isin(other, list(chosen))
        one, other = one[picked >= min(len(chosen), 2)], other[picked >= min(len(chosen), 2)]
    scores = score[one, other].round(9)
    one, other, scores = one[scores >= 0], other[scores >= 0], scores[scores >= 0]
    whole = len(scores)
    if len(scores) > MOST_ROWS:
        good = np.flatnonzero(scores >= np.partition(scores, -MOST_ROWS)[-MOST_ROWS])
        one, other, scores = one[good], other[good], scores[good]
    best = np.argsort(-scores, kind="stable")[:MOST_ROWS]
    pairs = [(int(one[i]), int(other[i])) for i in best]
    return [(b, a) if chosen == {b} else (a, b) for a, b in pairs], whole


def bridging_measures(adoptions: Adoptions, bindings: Bindings) -> Answer:
    """Measures by betweenness: the share of the shortest ways from plan to plan that lead through it.

    Two plans that share n measures are joined by n ways of two steps, so each of these gets 1/n of the pair; pairs
    that share nothing are left out. On a network where all pairs share something this is networkx's betweenness.
    """
    import numpy as np

    taken = (adoptions.depth > 0).astype(np.float64)
    common = taken @ taken.T
    np.fill_diagonal(common, 0)
    ways = np.divide(1, common, out=np.zeros_like(common), where=common > 0)
    pairs = max(1, np.count_nonzero(ways) / 2)
    score = ((ways @ taken) * taken).sum(axis=0) / 2 / pairs
    plans = taken.sum(axis=0)
    wanted = _chosen(adoptions.measures, bindings.get("measure", ()))
    order = [int(m) for m in np.argsort(-score.round(12), kind="stable") if not wanted or int(m) in wanted]
    rows = [_measure_row(adoptions, number, int(plans[number]), float(score[number])) for number in order[:MOST_ROWS]]
    return Answer(("measure", "plans", "betweenness", "measureIri"), tuple(rows), len(order))


def _measure_row(adoptions: Adoptions, number: int, plans: int, score: float) -> dict[str, Any]:
    iri = adoptions.measures[number]
    return {"measure": adoptions.labels[iri], "plans": plans, "betweenness": round(score, 5), "measureIri": iri}


Network = Callable[[Adoptions, Bindings], Answer]

NETWORKS: tuple[tuple[Question, Network], ...] = (
    (
        Question(
            "plans-alike",
            f"哪些规划最相似：按共同措施及推进深度计算（加权 Jaccard），列出共同措施，至多 {MOST_ROWS} 对",
            f"Which plans are most alike, by the measures they share and how far they go (weighted Jaccard), at most {MOST_ROWS} pairs",
            ("plan",),
        ),
        plans_alike,
    ),
    (
        Question(
            "measures-together",
            f"哪些措施常一起出现：在各规划中的相关系数 phi，至多 {MOST_ROWS} 对",
            f"Which measures go together: correlation (phi) of being taken up by the same plans, at most {MOST_ROWS} pairs",
            ("measure",),
        ),
        measures_together,
    ),
    (
        Question(
            "bridging-measures",
            f"起桥梁作用的措施：规划—措施网络中的中介中心性（经由该措施的最短路径占比），至多 {MOST_ROWS} 项",
            f"Measures that bridge between plans: betweenness in the network of plans and measures, at most {MOST_ROWS}",
            ("measure",),
        ),
        bridging_measures,
    ),
)
"""The questions of this kind with the functions that answer them."""


def ask_network(store: Store, question: Question, bindings: Bindings, language: str) -> Answer:
    """Ask a question of `NETWORKS`. Raises StopIteration for another one."""
    answer = next(function for known, function in NETWORKS if known.name == question.name)
    return answer(load_adoptions(store, language=language), bindings)
