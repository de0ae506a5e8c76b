"""Stores that others have written, started on loopback with an empty database: Oxigraph's server, and Virtuoso."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

OXIGRAPH = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
VIRTUOSO = shutil.which("virtuoso-t")
VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql_port}
DisableUnixSocket = 1
CheckpointInterval = 0
NumberOfBuffers = 20000
CaseMode = 2
DirsAllowed = {folder}
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
ServerThreads = 5
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 1000000
"""


@dataclass
class SparqlServer:
    """A running server: the address for `kg push` and `--endpoint`, and what `--auth` wants."""

    url: str
    auth: str | None
    process: subprocess.Popen[bytes]

    def wait(self, path: str, *, seconds: float = 180) -> SparqlServer:
        """Until it answers."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                httpx.get(self.url + path, timeout=5)
            except httpx.TransportError:
                time.sleep(0.1)
            else:
                return self
        self.end()
        raise AssertionError(f"{self.url} did not start")

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def start_oxigraph(folder: Path) -> SparqlServer:
    assert OXIGRAPH
    port = free_port()
    command = [OXIGRAPH, "serve", "--location", str(folder / "oxigraph"), "--bind", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return SparqlServer(f"http://127.0.0.1:{port}", None, process).wait("/")


def start_virtuoso(folder: Path) -> SparqlServer:
    assert VIRTUOSO
    port = free_port()
    ini = folder / "virtuoso.ini"
    ini.write_text(VIRTUOSO_INI.format(folder=folder, port=port, sql_port=free_port()), "utf-8")
    process = subprocess.Popen(
        [VIRTUOSO, "-f", "-c", str(ini)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return SparqlServer(f"http://127.0.0.1:{port}", "dba:dba", process).wait("/sparql")


START = {"oxigraph": (OXIGRAPH, start_oxigraph), "virtuoso": (VIRTUOSO, start_virtuoso)}
