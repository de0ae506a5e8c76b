"""`kg build`: plans to facts, graph and store."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, app
from kg.cli.forms import MOST_ROWS, counted, warn
from kg.cli.options import Jobs, Quiet
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.build import BuildReport


@app.command()
def build(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            help="Folders, files and patterns; Parquet, JSON Lines, WARC; s3:// and other addresses. Default: `corpus`."
        ),
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="The folder to write into.")] = DEFAULT_BUILD,
    judgements: Annotated[
        Path | None,
        typer.Option(
            "--judgements",
            help="A table from `kg review`, filled in; judgements.csv beside the documents where it exists.",
        ),
    ] = None,
    jobs: Jobs = None,
    cluster: Annotated[
        str | None,
        typer.Option("--cluster", metavar="ADDRESS", help="A Dask scheduler (tcp://host:8786); see docs/scale.md."),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Build again whenever a document changes.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
    quiet: Quiet = False,
) -> None:
    """Read plans and build their graph: facts files, graph.ttl, graph.trig and a store for questions.

    Only what has changed since the last build in the same folder is made anew; the result is the same as if all were.
    So documents that are not given again go from the folder, and judgements that are not given again are not applied.

    The exit code is 0 where all was read, 1 where a document could not be read or described, or judgements contradict
    each other; each is named on standard error, and the rest is built. A document that was read and in which little was
    found, perhaps no education plan, is no failure: the table names it, and with --json `little_found` does;
    so it is with one plan in several files (`twins`).

    \b
    Examples:
      kg build corpus -o build
      kg build 'plans/*/2021*.html' crawl.warc.gz pages.parquet -j 8
      kg build my-plans --watch
    """
    paths, tell = paths or ["corpus"], (lambda line: None) if quiet else warn

    def build_once() -> BuildReport:
        from kg.build import build as build_graph
        from kg.review.tables import find_judgements

        tables = [judgements] if judgements else find_judgements(paths)
        try:
            with Progress(first="reading", silent=quiet or as_json) as tick:
                report = build_graph(paths, output, judgements=tables, jobs=jobs, cluster=cluster, tell=tell, tick=tick)
        except KeyboardInterrupt:
            if not watch:
                tell("interrupted: what has been read is kept, the same command goes on from there")
            raise
        _print_report(report, output, as_json=as_json, quiet=quiet)
        _print_losses(report, paths, output)
        return report

    if watch:
        _watch(build_once, [*paths, *([str(judgements)] if judgements else [])], output)
    elif build_once().problems:
        raise typer.Exit(1)


def _watch(build_once: Callable[[], BuildReport], places: Sequence[str], output: Path) -> None:
    from kg.build.watch import watch as build_on_changes

    for _ in build_on_changes(build_once, places, output):
        warn("waiting for changes; Ctrl-C ends")


def _print_report(report: BuildReport, output: Path, *, as_json: bool, quiet: bool) -> None:
    """The table or the JSON on standard output, what is wrong on standard error."""
    if as_json:
        _print_json(report)
    elif not quiet and report.documents:
        _print_table(report, output)
    idle = report.unmatched if not as_json else ()
    for line in (
        *report.problems,
        *(f"slow: {line}" for line in report.slow),
        *(f"no effect: {line}" for line in idle),
    ):
        warn(line)


def _print_losses(report: BuildReport, paths: list[str], output: Path) -> None:
    """What the last build in the folder had and this one has not, with the way to have it again."""
    from kg.ask.errors import shortened
    from kg.review.tables import FILE

    if report.gone:
        gone = f"{counted(len(report.gone), 'document')} of the last build not given or not read now, and gone from {output}/"
        warn(f"{gone} ({shortened(report.gone)}): use another -o to keep both")
    if report.lapsed:
        place = next((str(Path(path) / FILE) for path in paths if Path(path).is_dir()), f"{FILE} beside the documents")
        lapsed = f"{counted(len(report.lapsed), 'judgement')} of the last build not applied now, set aside as {output}/{report.aside}"
        warn(f"{lapsed} ({shortened(report.lapsed)}): keep the table as {place}, or name it with --judgements")


def _print_json(report: BuildReport) -> None:
    import orjson

    from kg.build.report import fields_of

    said = {
        **fields_of(report),
        "documents": list(map(fields_of, report.documents)),
        "little_found": report.little_found,
        "twins": report.twins,
    }
    typer.echo(orjson.dumps(said, option=orjson.OPT_INDENT_2))


HEADS = {
    "School": "schools", "Department": "bodies", "Organization": "others", "Programme": "programmes", "Measure": "measures",
    "Target": "targets", "Citation": "citations",
}  # fmt: skip
"""What the columns are called that count what a plan states, in their order."""


def _print_table(report: BuildReport, output: Path) -> None:
    """A row for each document, and what else there is to say of the build."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("plan", overflow="fold", min_width=16)
    table.add_column("place", no_wrap=True)
    table.add_column("period", no_wrap=True)
    for head in HEADS.values():
        table.add_column(head, justify="right")
    for d in report.documents[:MOST_ROWS]:  # a table of 10,000 takes longer than to see that none has changed
        period = f"{d.period[0]}–{d.period[1]}" if d.period[0] else "–"
        note = "  (read, little found: no education plan?)" if d.little_found else ""
        table.add_row(
            (d.title or f"no title: {d.id}") + note, d.jurisdiction or "–", period, *(str(d.counts[k]) for k in HEADS)
        )
    console = Console() if sys.stdout.isatty() else Console(width=160, no_color=True, highlight=False)
    console.print(table)
    typer.echo("\n".join(_below_table(report, output)))


def _below_table(report: BuildReport, output: Path) -> Iterator[str]:
    if (more := len(report.documents) - MOST_ROWS) > 0:
        yield f"… and {counted(more, 'document')} more: --json names all"
    reused = sum(d.reused for d in report.documents)
    again = f" ({reused} unchanged since the last build)" if reused else ""
    files = [name for name in ("graph.ttl", "graph.trig") if (output / name).exists()]
    holds = ", ".join([*files, "store/", "parts/", "facts/"])
    yield f"\n{counted(len(report.documents), 'document')}{again}, {report.quads:,} quads in {output}/: {holds}"
    if report.judged:
        idle = f", {report.idle} of them without effect" if report.idle else ""
        yield f"The counts are those after {counted(report.judged, 'judgement')}{idle}."
    yield from (line[:1].upper() + line[1:] for line in report.doubts())
    if not files:
        yield "No graph.ttl and graph.trig: too large for one file. `kg export` writes it in any format."
