"""`kg view`: the network of the site as one file, which may be mailed: its scripts, styles and data stand in it.

Data stand in script elements that no browser runs, with every character escaped that could end one. The page's
Content-Security-Policy allows exactly the scripts and styles written there, by their hashes, and no request at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from kg.ask.errors import did_you_mean
from kg.files import write_whole
from kg.show.page import content_security_policy, data_for_script
from kg.site.assets import SHELL, data_script, load_asset
from kg.site.page import Page
from kg.site.pages import matrix_data, network_page
from kg.site.parts import Parts, part_name
from kg.site.render import load_texts, render
from kg.site.search import search_data
from kg.site.site import Site

LINES, MEASURES = 1000, 12
"""So many lines the page opens with at most, but with so many measures, if they are shared, in any case."""


class UnknownMeasure(LookupError):
    """A measure was asked for that no plan of the build takes up; the message names the nearest ones."""


def write_view(build: Path, output: Path, *, at_least: int | None = None, measures: Sequence[str] = ()) -> Site:
    """Write the page of the build in the folder `build` and give what it shows.

    The page opens with measures shared by `at_least` plans, or by as many as there are; without it, by two or by so many
    that the lines can be told from each other. With `measures` (a name, a variant or an identifier) it opens on these.
    Raises StoreMissing and SiteError as `Site` does, UnknownMeasure, OSError.
    """
    site = Site(build)
    start = "&".join(f"measure/{_find_measure(name, site)}" for name in measures)
    write_whole(output, render_alone(_page(site, start or f"all&kind=Measure&least={_least(site, at_least)}")))
    return site


def render_alone(page: Page) -> str:
    """A page of the site as one file; its template has a block for its assets and one for its data."""
    own = [load_asset(name) for name in (*SHELL, *page.scripts) if name.endswith(".js")]
    scripts = [*own, data_script("texts", load_texts())]
    styles = [load_asset(name) for name in (*SHELL, *page.styles) if name.endswith(".css")]
    if any("</" + end in text.lower() for end, texts in (("script", scripts), ("style", styles)) for text in texts):
        raise ValueError("a script or style of the page holds its own end tag")
    alone = {
        "policy": content_security_policy(scripts, styles),
        "scripts": [Markup(text) for text in scripts],
        "styles": [Markup(text) for text in styles],
        "parts": {name: Markup(data_for_script(data)) for name, data in page.data.items()},
    }
    return render(replace(page, context={**page.context, **alone}))


def find_threshold(shared: Sequence[int]) -> int:
    """By how many plans a measure has to be shared, two or more, that no more than `LINES` are drawn or few measures are left;
    `shared` has the number of plans of each measure.

    >>> find_threshold([3, 2, 2, 1]), find_threshold([99] * 9 + [70, 60, 50, 50, 40]), find_threshold([500] * 5 + [300] * 20)
    (2, 50, 300)
    """
    lines, ordered = 0, sorted(shared, reverse=True)
    for number, plans in enumerate(ordered):
        lines += plans
        if lines > LINES and number >= MEASURES:
            return max(2, min(plans + 1, ordered[MEASURES - 1]))
    return 2


def _least(site: Site, at_least: int | None) -> int:
    shared = [len(measure.adoptions) for measure in site.measures]
    return min(at_least or find_threshold(shared), max(shared, default=1))


def _page(site: Site, start: str) -> Page:
    """The network with all data that its scripts may ask for. `start` is the address it opens on."""
    page, parts = network_page(site, start=start), Parts(site)
    said = {part_name(plan): parts.of_plan(plan) for plan in site.plans}
    known = {"names": parts.names, "matrix": matrix_data(site), **search_data(site)}
    return replace(page, template="view.html", data={**page.data, **known, **said})


def _find_measure(name: str, site: Site) -> str:
    """The concept of a measure by its name, a variant of it in the vocabulary, or its identifier."""
    variants = {variant: id_ for id_, measure in site.measure_of.items() for variant in measure.concept.labels}
    known = variants | {measure.name.zh: id_ for id_, measure in site.measure_of.items()}
    known |= {id_: id_ for id_ in site.measure_of}
    if name in known:
        return known[name]
    near = did_you_mean(name, known) or "; `kg ask shared-measures` lists what they take up"
    raise UnknownMeasure(f"no plan of this build takes up a measure {name!r}{near}")
