"""`kg build --watch` as it runs: a real process, real changes of files."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from threading import Timer

import pytest
from running_server import AT_LAST

from kg.build import BuildReport
from kg.build.watch import WatchError, find_places, watch

pytest.importorskip("watchfiles")


def until(condition: object, seconds: float = AT_LAST) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.1)


WATCH = """
import kg.build.parts, kg.build.watch
from kg.cli import main

kg.build.parts.VOCABULARIES = ("edupolicy",)
kg.build.watch.PAUSE = 400
main()
"""
"""`kg` with less to build, and waiting less for an editor."""


def test_a_change_is_built_and_what_is_written_is_no_change(tmp_path: Path) -> None:
    """The build folder lies among the documents, where its own files must not set it off."""
    (tmp_path / "one.txt").write_text("如东县教育规划\n一、要求\n推进县管校聘。\n", "utf-8")
    command = [sys.executable, "-c", WATCH, "build", ".", "--watch", "-q", "-o", "out"]
    with (tmp_path / "log").open("w") as log:
        # a shell's background job ignores SIGINT, and so would what it starts
        restore = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
        process = subprocess.Popen(command, cwd=tmp_path, stderr=log, preexec_fn=restore)
        try:
            built = lambda: (tmp_path / "log").read_text().count("waiting for changes")  # noqa: E731
            until(lambda: built() == 1)
            (tmp_path / "two.txt").write_text("海门区教育规划\n一、要求\n推进县管校聘。\n", "utf-8")
            until((tmp_path / "out/parts/documents/two.nq").exists)
            until(lambda: built() == 2)
            time.sleep(1.3)  # three times as long as it waits for an editor
            assert built() == 2, "its own files set it off"
            process.send_signal(signal.SIGINT)
            assert process.wait(AT_LAST) in (0, 130)
            assert "Traceback" not in (tmp_path / "log").read_text()
        finally:
            process.kill()


def test_what_is_edited_during_the_first_build_is_built(tmp_path: Path) -> None:
    plan, texts = tmp_path / "plan.txt", []

    def build() -> BuildReport:
        texts.append(plan.read_text("utf-8"))
        plan.write_text("second", "utf-8") if len(texts) == 1 else None
        return BuildReport()

    plan.write_text("first", "utf-8")
    rescue = Timer(AT_LAST, plan.write_text, ["too late", "utf-8"])
    rescue.start()
    reports = watch(build, [tmp_path], tmp_path / "out")
    next(reports)
    next(reports)
    rescue.cancel()
    assert texts == ["first", "second"]


def test_what_cannot_be_watched_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WatchError, match="s3://x: an address"):
        next(watch(BuildReport, ["s3://x"], tmp_path))
    assert find_places([tmp_path / "a.txt", f"{tmp_path}/*/x.txt", tmp_path]) == [tmp_path]
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    with pytest.raises(WatchError, match=r"pip install -e '\.\[watch\]'"):
        next(watch(BuildReport, [tmp_path], tmp_path))
