"""`kg build` and `kg export`."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import MOST_ROWS, counted, tell_written
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.build import BuildReport
    from kg.graph.write import Format


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
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes; as many as cores where it is worth it."),
    ] = None,
    cluster: Annotated[
        str | None,
        typer.Option("--cluster", metavar="ADDRESS", help="A Dask scheduler (tcp://host:8786); see docs/scale.md."),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Build again whenever a document changes.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print problems only.")] = False,
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
    paths = paths or ["corpus"]

    def tell(line: str) -> None:
        if not quiet:
            print(f"kg: {line}", file=sys.stderr)

    def build_once() -> BuildReport:
        from kg.build import build as build_graph
        from kg.review.judgements import find_judgements

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
        from kg.build.watch import watch as build_on_changes

        places = [*paths, *([str(judgements)] if judgements else [])]
        for _ in build_on_changes(build_once, places, output):
            print("kg: waiting for changes; Ctrl-C ends", file=sys.stderr)
    elif build_once().problems:
        raise typer.Exit(1)


def _print_report(report: BuildReport, output: Path, *, as_json: bool, quiet: bool) -> None:
    """The table or the JSON on standard output, what is wrong on standard error."""
    if as_json:
        _print_json(report)
    elif not quiet and report.documents:
        _print_table(report, output)
    for problem in report.problems:
        print(f"kg: {problem}", file=sys.stderr)
    for line in report.slow:
        print(f"kg: slow: {line}", file=sys.stderr)
    for line in report.unmatched if not as_json else ():
        print(f"kg: no effect: {line}", file=sys.stderr)


def _print_losses(report: BuildReport, paths: list[str], output: Path) -> None:
    """What the last build in the folder had and this one has not, with the way to have it again."""
    from kg.ask.errors import shortened
    from kg.review.judgements import BEFORE, FILE

    if report.gone:
        print(
            f"kg: {counted(len(report.gone), 'document')} of the last build not given or not read now, and gone from {output}/ "
            f"({shortened(report.gone)}): use another -o to keep both",
            file=sys.stderr,
        )
    if report.lapsed:
        place = next((str(Path(path) / FILE) for path in paths if Path(path).is_dir()), f"{FILE} beside the documents")
        print(
            f"kg: {counted(len(report.lapsed), 'judgement')} of the last build not applied now, set aside as {output / BEFORE} "
            f"({shortened(report.lapsed)}): keep the table as {place}, or name it with --judgements",
            file=sys.stderr,
        )


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


def _print_table(report: BuildReport, output: Path) -> None:
    from rich.console import Console
    from rich.table import Table

    from kg.ask.errors import shortened
    from kg.graph.stated import KINDS

    heads = {"School": "schools", "Department": "bodies", "Organization": "others", "Programme": "programmes", "Measure": "measures",
             "Target": "targets", "Citation": "citations"}  # fmt: skip
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("plan", overflow="fold", min_width=16)
    table.add_column("place", no_wrap=True)
    table.add_column("period", no_wrap=True)
    for kind in KINDS:
        table.add_column(heads[kind], justify="right")
    for d in report.documents[:MOST_ROWS]:  # a table of 10,000 takes longer than to see that none has changed
        period = f"{d.period[0]}–{d.period[1]}" if d.period[0] else "–"
        note = "  (read, little found: no education plan?)" if d.little_found else ""
        title = d.title or (f"{d.jurisdiction}, no title: {d.id}" if d.jurisdiction else d.id)
        table.add_row(title + note, d.jurisdiction or "–", period, *(str(d.counts[k]) for k in KINDS))
    console = Console() if sys.stdout.isatty() else Console(width=160, no_color=True, highlight=False)
    console.print(table)
    if (more := len(report.documents) - MOST_ROWS) > 0:
        typer.echo(f"… and {counted(more, 'document')} more: --json names all")
    reused = sum(d.reused for d in report.documents)
    again = f" ({reused} unchanged since the last build)" if reused else ""
    files = [name for name in ("graph.ttl", "graph.trig") if (output / name).exists()]
    holds = ", ".join([*files, "store/", "parts/", "facts/"])
    typer.echo(f"\n{counted(len(report.documents), 'document')}{again}, {report.quads:,} triples in {output}/: {holds}")
    if report.judged:
        idle = f", {report.idle} of them without effect" if report.idle else ""
        typer.echo(f"The counts are those after {counted(report.judged, 'judgement')}{idle}.")
    if report.little_found:
        typer.echo(f"Little found, perhaps no education plans: {shortened(report.little_found)}")
    for ids in report.twins:
        typer.echo(
            f"Perhaps one plan given {len(ids)} times, which counts as {len(ids)} plans: {shortened(ids)}. Keep one file."
        )
    if not files:
        typer.echo("No graph.ttl and graph.trig: too large for one file. `kg export` writes it in any format.")


class ExportFormat(StrEnum):
    """The formats of `kg export`."""

    turtle = "turtle"
    trig = "trig"
    nquads = "nquads"
    jsonld = "jsonld"
    graphml = "graphml"
    gexf = "gexf"
    csv = "csv"
    xlsx = "xlsx"
    neo4j = "neo4j"


ENDINGS = {
    ".ttl": ExportFormat.turtle, ".trig": ExportFormat.trig, ".nq": ExportFormat.nquads, ".jsonld": ExportFormat.jsonld,
    ".graphml": ExportFormat.graphml, ".gexf": ExportFormat.gexf, ".csv": ExportFormat.csv, ".xlsx": ExportFormat.xlsx,
}  # fmt: skip
"""What the ending of a file says of its format."""


@app.command()
def export(
    form: Annotated[
        ExportFormat | None,
        typer.Option(
            "--format", "-f", help="How to write the graph; without, as the ending of -o says; turtle without -o."
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to the terminal.")
    ] = None,
    network: Annotated[
        str, typer.Option("--network", metavar="NAME", help="plan-measure, plan-plan or measure-measure.")
    ] = "plan-measure",
    at_least: Annotated[
        int, typer.Option("--plans-at-least", min=1, metavar="N", help="Join measures that N plans share.")
    ] = 2,
    partitions: Annotated[
        int | None,
        typer.Option("--partitions", min=1, metavar="N", help="N-Quads as N compressed files in the folder -o."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write the graph of a build in another format: the same bytes each time.

    turtle, trig, nquads and jsonld hold the whole graph; graphml, gexf, csv and xlsx a network of plans and measures
    with places and colours for Gephi (csv -o FOLDER: nodes.csv, edges.csv); neo4j the whole graph for neo4j-admin.

    \b
    Examples:
      kg export -o plans.jsonld
      kg export -o plans.gexf
      kg export --format csv --network plan-plan
      kg export --format neo4j -o neo4j
      kg export --partitions 16 -o plans.nq
    """
    import tempfile

    from kg.cli.network import FORMATS, export_network
    from kg.graph.results import export_graph

    if partitions is not None:
        _export_partitions(form or ExportFormat.nquads, partitions, output, folder)
        return
    form = form or _format_of(output)
    if form.value in FORMATS:
        export_network(form.value, network, output, folder, at_least)
        return
    syntax = cast("Format", form.value)
    if output is not None:
        export_graph(folder, output, syntax)
        tell_written(output, f"the graph as {form.value}")
        return
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "graph"
        export_graph(folder, path, syntax)
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                sys.stdout.write(line)


def _format_of(output: Path | None) -> ExportFormat:
    """What the ending of the file says, turtle for the terminal. Raises AskError where it says nothing."""
    from kg.ask.errors import AskError

    if output is None:
        return ExportFormat.turtle
    if (form := ENDINGS.get(output.suffix.lower())) is None:
        *rest, last = ENDINGS
        raise AskError(f"{output}: choose one of these endings: {', '.join(rest)} or {last}; or give --format")
    return form


def _export_partitions(form: ExportFormat, count: int, output: Path | None, folder: Path) -> None:
    from kg.graph.partitions import write_partitions

    if form is not ExportFormat.nquads or output is None:
        wrong = "name it with -o FOLDER" if output is None else f"leave --format {form.value} out"
        raise typer.BadParameter(f"writes N-Quads into a folder: {wrong}", param_hint="--partitions")
    write_partitions(folder, output, count)
    tell_written(output, f"the graph in {counted(count, 'file')}")
