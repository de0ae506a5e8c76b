"""`kg site`: whole or not at all, the same bytes each time, nothing of anyone else's replaced."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from site_build import write_small_site
from small_plans import GROUP, plan
from typer.testing import CliRunner

from kg.build import build
from kg.cli import site as _command  # noqa: F401  (registers the command)
from kg.cli.app import app
from kg.graph.rdf import MEASURE
from kg.graph.store import open_store
from kg.site.build import write_site
from kg.site.site import SiteError


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_same_build_gives_the_same_bytes_and_replaces_an_earlier_site(
    built: Path, site: Path, tmp_path: Path
) -> None:
    first = tree(site)
    shutil.copytree(site, tmp_path / "site")
    (tmp_path / "site" / "data").mkdir(exist_ok=True)
    (tmp_path / "site" / "data" / "left-over.js").write_text("old")
    report = write_site(built, tmp_path / "site")
    assert tree(tmp_path / "site") == first
    assert report.size == sum(map(len, first.values())) < 8e6
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_the_overview_says_of_a_document_that_it_hardly_is_a_plan(site: Path, small_site: Path) -> None:
    """As `kg build` does; its page does too."""
    note = "所得甚少，或非教育规划"
    assert note not in (site / "index.html").read_text("utf-8")
    assert (small_site / "site" / "index.html").read_text("utf-8").count(note) == 3
    assert note in (small_site / "site" / "plans" / "dong.html").read_text("utf-8")


def test_no_head_of_a_table_is_empty(site: Path, tmp_path: Path) -> None:
    """With more plans than have columns of their own, too."""
    many = write_small_site(tmp_path, [plan(f"p{n}", f"规划{n}", f"{n}县", [GROUP]) for n in range(13)])
    pages = {page: page.read_text("utf-8") for folder in (site, many / "site") for page in folder.rglob("*.html")}
    assert sum("<th" in html for html in pages.values()) > 2
    assert [page for page, html in pages.items() if re.search(r"<th[^>]*>\s*</th>", html)] == []


def test_a_measure_says_what_thesauri_call_the_same(tmp_path: Path) -> None:
    """The graph links it, and its page has plain links, which ask for nothing until one is clicked."""
    science = ("science-education", "promote", "加强科学教育。", "科学教育")
    folder = write_small_site(tmp_path, [plan("dong", "东县教育规划", "东县", [science, GROUP])])
    page = (folder / "site" / "measures" / "science-education.html").read_text("utf-8")
    links = re.findall(r'<a href="(http[^"]+)"[^>]*>([^<]+)</a>', page)
    assert [name for _, name in links] == ["UNESCO 63", "≈ EuroVoc 798"]
    query = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?o { GRAPH ?g { <%s> skos:exactMatch|skos:closeMatch ?o } }"
    found = open_store(folder / "build" / "store").query(query % (MEASURE + "science-education"))
    assert {row["o"].value for row in found} == {iri for iri, _ in links}
    assert "eurovoc" not in (folder / "site" / "measures" / "grouped-schooling.html").read_text("utf-8")


def test_the_build_is_named_as_for_other_commands(tmp_path: Path) -> None:
    """By -b, or by its place after the command; without either KG_BUILD says it."""
    missing = f"no such folder: {tmp_path}/none:"
    for words, env in (
        (["-b", f"{tmp_path}/none"], {}),
        ([f"{tmp_path}/none"], {}),
        (["build", f"{tmp_path}/none"], {}),  # `kg site build build-mine`: a verb, as most would say it
        ([], {"KG_BUILD": f"{tmp_path}/none"}),
    ):
        done = CliRunner().invoke(app, ["site", "-o", str(tmp_path / "site"), *words], env=env)
        assert missing in str(done.exception)


def test_it_may_be_written_quietly(small_site: Path, tmp_path: Path) -> None:
    for words, told in (([], True), (["-q"], False)):
        done = CliRunner().invoke(app, ["site", str(small_site / "build"), "-o", str(tmp_path / "site"), *words])
        assert done.exit_code == 0
        assert ("index.html: " in done.stderr) is told


def test_two_builds_are_not_one_site() -> None:
    """None of them is taken in silence; KG_BUILD is what counts where nothing is said."""
    for words in (["one", "-b", "two"], ["one", "two"], ["build", "one", "two"]):
        done = CliRunner().invoke(app, ["site", *words])
        assert done.exit_code == 2
        assert "two builds are named, one and two" in done.output
    assert "no such folder: one:" in str(CliRunner().invoke(app, ["site", "one"], env={"KG_BUILD": "two"}).exception)


@pytest.fixture(scope="module")
def judged(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a plan of which a person has rejected, accepted and added facts."""
    folder = tmp_path_factory.mktemp("judged")
    head = "judgement,document,type,name,quote,new_fields\n"
    rows = "reject,,Measure,平安校园,,\naccept,,Measure,县管校聘,,\nadd,,School,某校,县管校聘,\nadd,,Target,学位,县管校聘,value=86400;unit=个\n"
    (folder / "judged.csv").write_text(head + rows, encoding="utf-8")
    report = build([corpus / "changxing"], folder / "build", judgements=[folder / "judged.csv"])
    assert not report.unmatched
    write_site(folder / "build", folder / "site")
    return folder / "site"


def test_what_a_person_rejected_is_on_no_page(judged: Path, site: Path) -> None:
    marked = [name for name, page in tree(judged).items() if b"safe-campus" in page]
    assert marked == []
    unjudged = (site / "plans" / "changxing-14th-five-year-education-plan-part.html").read_bytes()
    assert b"safe-campus" in unjudged, "but for that it would be"


def test_what_a_person_has_judged_is_marked_on_the_plan(judged: Path) -> None:
    (page,) = (judged / "plans").glob("*.html")
    html = page.read_text("utf-8")
    assert [html.count(f'<span class="tag"><span class="zh">{word}<') for word in ("认可", "补充", "改正")] == [1, 2, 0]
    assert ">86,400个<" in html
    heading = html.partition("<h1")[2].partition("</h1>")[0]
    assert ">长兴县<" in heading and "文件未载标题" in heading  # not its id, which is no name


@pytest.mark.parametrize("there", ["file", "folder with other files"])
def test_what_is_no_site_is_left_alone(built: Path, tmp_path: Path, there: str) -> None:
    out = tmp_path / "out"
    if there == "file":
        out.write_text("mine")
    else:
        out.mkdir()
        (out / "thesis.docx").write_text("mine")
    before = out.read_text() if there == "file" else tree(out)
    with pytest.raises(SiteError, match="choose a new or empty folder"):
        write_site(built, out)
    assert (out.read_text() if there == "file" else tree(out)) == before


def test_plans_of_one_place_have_columns_of_their_own_names(tmp_path: Path) -> None:
    plans = [plan("one", None, "东县", [GROUP]), plan("two", None, "东县", [GROUP]), plan("xi", None, "西县", [GROUP])]
    plans[1][0]["document"] |= {"period_start": 2026, "period_end": 2030}
    page = (write_small_site(tmp_path, plans) / "site" / "index.html").read_text("utf-8")
    heads = re.findall(r'<th scope="col" class="cell"><span dir="auto" title=".*?">(.*?)</span>', page)
    assert heads == ["东县 2021–2025", "东县 2026–2030", "西县"]
