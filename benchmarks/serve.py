"""How fast `kg serve` answers: requests at a steady rate, whether or not the ones before have been answered.

    python benchmarks/serve.py BUILD [--rate 100] [--seconds 10] [--question shared-measures] [--measure 集团化办学]

Starts a server on BUILD and asks a saved question RATE times a second, the same one each time, once it has been answered
once; then a query at /sparql, which keeps no answers; then, RATE / 10 times a second, a saved question on another plan each
time. Prints milliseconds from the moment a request was due to its last byte (median, 95th percentile, worst), and what
was not answered.
"""

from __future__ import annotations

import argparse
import http.client
import itertools
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import httpx

QUERY = "SELECT ?m (COUNT(DISTINCT ?p) AS ?n) {{ VALUES ?p {{ <{plan}> }} ?p ep:adopts ?m }} GROUP BY ?m"
CONNECTIONS = 100
Request = tuple[str, dict[str, str]]


def measure(url: str, requests: Iterator[Request], rate: float, seconds: float) -> tuple[list[float], Counter[int]]:
    """Milliseconds of each answer from the moment it was due, and how often each status came."""
    took: list[float] = []
    statuses: Counter[int] = Counter()
    kept = threading.local()

    def one(due: float, path: str, parameters: dict[str, str]) -> None:
        if not hasattr(kept, "connection"):
            kept.connection = http.client.HTTPConnection(url.split("/")[2], timeout=60)
        kept.connection.request("GET", f"/{path}?{urlencode(parameters)}")
        response = kept.connection.getresponse()
        response.read()
        took.append((time.perf_counter() - due) * 1000)
        statuses[response.status] += 1

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        start = time.perf_counter()
        for number in range(int(rate * seconds)):
            due = start + number / rate
            time.sleep(max(0.0, due - time.perf_counter()))
            pool.submit(one, due, *next(requests))
    return took, statuses


def loads(url: str, question: str, parameters: dict[str, str]) -> dict[str, tuple[float, Iterator[Request]]]:
    """What is asked, and at which share of the rate, by the name of the row."""
    answer = httpx.get(f"{url}sparql", params={"query": "SELECT DISTINCT ?p { ?p a ep:Plan } ORDER BY ?p"}, timeout=60)
    plans = [row["p"]["value"] for row in answer.json()["results"]["bindings"]]
    start = time.perf_counter()
    size = len(httpx.get(f"{url}ask/{question}", params=parameters, timeout=60).content)
    print(
        f"{len(plans)} plans; {question}: {size} bytes, first answered in {(time.perf_counter() - start) * 1000:.0f} ms"
    )
    return {
        f"/ask/{question}, the same": (1.0, itertools.repeat((f"ask/{question}", parameters))),
        "/sparql, each plan": (1.0, (("sparql", {"query": QUERY.format(plan=p)}) for p in itertools.cycle(plans))),
        "/ask/measures-of-plan, each plan": (0.1, (("ask/measures-of-plan", {"plan": p}) for p in itertools.cycle(plans))),
    }  # fmt: skip


def main() -> None:
    """Starts the server, and ends it again."""
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
    try:
        said = server.stdout.readline().split()
        url = next((word for word in said if word.startswith("http")), "") or sys.exit(server.wait())  # it has said why
        show(loads(url, options.question, {"measure": options.measure}), url, options.rate, options.seconds)
    finally:
        server.terminate()
        server.wait()


def show(asked: dict[str, tuple[float, Iterator[Request]]], url: str, rate: float, seconds: float) -> None:
    """Prints the table, a row as soon as it is measured."""
    print(f"\n{'':36}{'per s':>7}{'median':>9}{'p95 ms':>9}{'worst':>9}  statuses")
    for name, (share, requests) in asked.items():
        took, statuses = measure(url, requests, rate * share, seconds)
        middle, p95 = statistics.median(took), statistics.quantiles(took, n=20)[-1]
        print(f"{name:36}{rate * share:7g}{middle:9.1f}{p95:9.1f}{max(took):9.1f}  {dict(statuses)}", flush=True)


if __name__ == "__main__":
    main()
