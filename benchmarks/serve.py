"""How fast `kg serve` answers: requests at a steady rate, whether or not the ones before have been answered.

    python benchmarks/serve.py BUILD [--rate 100] [--seconds 10] [--question shared-measures] [--measure 集团化办学]

Starts a server on BUILD and asks a saved question RATE times a second: the same one each time; then one that changes
(another plan each time, as many plans as BUILD has), so that few answers are kept already; then a query at /sparql, which
keeps none. Prints the 50th and 95th percentile of milliseconds until the last byte, and what was not answered.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx

QUERY = "SELECT ?m (COUNT(DISTINCT ?p) AS ?n) {{ VALUES ?p {{ <{plan}> }} ?p ep:adopts ?m }} GROUP BY ?m"
Request = tuple[str, dict[str, str]]


async def measure(
    url: str, requests: Iterator[Request], rate: float, seconds: float
) -> tuple[list[float], Counter[int]]:
    """Milliseconds of each answer, and how often each status came."""
    took: list[float] = []
    statuses: Counter[int] = Counter()

    async def one(client: httpx.AsyncClient, path: str, parameters: dict[str, str]) -> None:
        start = time.perf_counter()
        response = await client.get(path, params=parameters)
        took.append((time.perf_counter() - start) * 1000)
        statuses[response.status_code] += 1

    async with httpx.AsyncClient(base_url=url, timeout=60, limits=httpx.Limits(max_connections=1000)) as client:
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(int(rate * seconds)):
                await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
                group.create_task(one(client, *next(requests)))
    return took, statuses


def loads(url: str, question: str, parameters: dict[str, str]) -> dict[str, Callable[[], Iterator[Request]]]:
    """What is asked, by the name of the row."""
    answer = httpx.get(f"{url}sparql", params={"query": "SELECT DISTINCT ?p { ?p a ep:Plan } ORDER BY ?p"}, timeout=60)
    plans = [row["p"]["value"] for row in answer.json()["results"]["bindings"]]
    print(f"{len(plans)} plans\n")
    return {
        f"/ask/{question}, the same": lambda: itertools.repeat((f"ask/{question}", parameters)),
        "/ask/measures-of-plan, each plan": lambda: (("ask/measures-of-plan", {"plan": p}) for p in itertools.cycle(plans)),
        "/sparql, each plan": lambda: (("sparql", {"query": QUERY.format(plan=p)}) for p in itertools.cycle(plans)),
    }  # fmt: skip


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--rate", type=float, default=100)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--question", default="shared-measures")
    parser.add_argument("--measure", default="集团化办学")
    options = parser.parse_args()
    server = subprocess.Popen(
        [sys.executable, "-m", "kg", "serve", str(options.build), "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = next(word for word in server.stdout.readline().split() if word.startswith("http"))
    print(
        f"{options.rate:g} requests/s for {options.seconds:g} s\n{'':36}{'p50 ms':>9}{'p95 ms':>9}{'worst':>9}  statuses"
    )
    for name, requests in loads(url, options.question, {"measure": options.measure}).items():
        took, statuses = asyncio.run(measure(url, requests(), options.rate, options.seconds))
        p95 = statistics.quantiles(took, n=20)[-1]
        print(f"{name:36}{statistics.median(took):9.1f}{p95:9.1f}{max(took):9.1f}  {dict(statuses)}", flush=True)
    server.terminate()
    server.wait()


if __name__ == "__main__":
    main()
