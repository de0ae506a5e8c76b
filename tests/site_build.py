"""Sites for tests: of small plans made by hand, with the facts files and texts that a site reads beside the graph."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from graph_of_facts import write_graph

from kg.site.build import write_site


def write_small_site(folder: Path, plans: list[tuple[dict[str, Any], str]]) -> Path:
    """A build of these plans in `folder`/build, with the real vocabularies, and its site in `folder`/site; gives back `folder`."""
    build = folder / "build"
    write_graph(plans, build, vocabularies=("edupolicy", "measures", "indicators"))
    for name in ("facts", "text"):
        (build / name).mkdir(exist_ok=True)
    for facts, raw in plans:
        id_ = facts["document"]["id"]
        (build / "facts" / f"{id_}.json").write_text(json.dumps(facts, ensure_ascii=False), "utf-8")
        (build / "text" / f"{id_}.txt").write_bytes(raw.encode())
    write_site(build, folder / "site")
    return folder
