"""`kg check`: whether a build holds what it promises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.ask.errors import shortened
from kg.cli.app import DEFAULT_BUILD, app, tell_of_another
from kg.cli.forms import write_or_print
from kg.cli.options import Jobs
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.check.documents import CheckReport
    from kg.check.violations import Violation

SHOWN = 100
CORPUS = Path("corpus")


@app.command()
def check(
    folder: Annotated[Path, typer.Argument(help="The folder that `kg build` wrote.")] = DEFAULT_BUILD,
    sources: Annotated[
        bool, typer.Option("--sources", help="Open every document again and prove each quote on it.")
    ] = False,
    corpus: Annotated[
        list[Path] | None,
        typer.Option("--corpus", help="Where the documents and their source.toml lie; `corpus` where it is there."),
    ] = None,
    jobs: Jobs = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Check a build: SHACL shapes, declared terms, quotes, provenance, and the assertions of each source.toml.

    Exit code 0 where all holds; 1 with a line for each violation: document, thing, what is wrong, quote → what to do.

    Example:  kg check build --sources
    """
    from kg.check.build import check_build

    tell_of_another(folder)
    looked = corpus or [CORPUS] * CORPUS.is_dir()
    with Progress(first="vocabularies", silent=as_json) as tick:
        report = check_build(folder, corpus=looked, reopen=sources, jobs=jobs, tick=tick)
    write_or_print(_to_json(report) if as_json else _to_text(report, looked, sources), None)
    if report.violations:
        raise typer.Exit(1)


def _to_text(report: CheckReport, looked: Sequence[Path], reopened: bool) -> str:
    """`looked` is where a source.toml was looked for."""
    found, p = report.violations, report.provenance
    lines = list(_lines(found))
    if len(lines) > SHOWN:
        lines[SHOWN:] = [f"… and {len(lines) - SHOWN} more: `--json` lists all"]
    asserted = f"{report.asserted} with a source.toml in {', '.join(map(str, looked))}"
    if not looked:
        asserted = f"no source.toml looked for: there is no folder {CORPUS}/ here, and --corpus names no other"
    proved = f"; {report.reopened:,} proved on documents opened again" if reopened else " (--sources opens them again)"
    return "\n".join(
        [
            *lines,
            f"documents   {report.documents}, {asserted}; {report.triples:,} quads",
            f"facts       {p.facts:,}, {p.share:.1f}% with a passage; {p.passages:,} quotes{proved}",
            f"provenance  {p.per_fact:.2f} triples a fact; 4 are aimed at over a corpus ({p.triples:,} for {p.links:,} statements)",
            f"violations  {len(found)}",
        ]
    )


def _lines(found: Sequence[Violation]) -> Iterator[str]:
    """A line for each violation; what is wrong with several documents as such, as where the wrong corpus is given, in one."""
    for same, group in groupby(found, key=lambda v: (v.check, v.subject, v.message, v.remedy)):
        several = list(group)
        documents = list(dict.fromkeys(violation.document for violation in several))
        if len(documents) < len(several) or len(several) < 3 or any(violation.quote for violation in several):
            yield from (violation.line() for violation in several)
        else:
            yield f"{len(several)} documents ({shortened(documents)}): {same[1]}: {same[2]} → {same[3]}"


def _to_json(report: CheckReport) -> str:
    from dataclasses import asdict

    from kg.ask.formats import json_text

    p = report.provenance
    figures = {"per_fact": round(p.per_fact, 3), "share_with_passage": round(p.share, 3)}
    return json_text({**asdict(report), **figures})
