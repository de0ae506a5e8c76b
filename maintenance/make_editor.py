"""Makes the SPARQL editor of `kg serve` anew from npm: kg/serve/templates/editor.js, with the licences of its parts.

    python maintenance/make_editor.py [--update]

Needs node and npm. The versions are those of `maintenance/editor/package-lock.json`; `--update` takes the newest that
`package.json` allows and rewrites the lock file.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent / "editor"
OUT = Path(__file__).parent.parent / "kg" / "serve" / "templates"
MOST_BYTES = 600_000


def build(work: Path, *, update: bool) -> str:
    """The bundle, made in the folder `work`."""
    for name in ("package.json", "package-lock.json", "editor.js"):
        if (HERE / name).exists() and not (update and name == "package-lock.json"):
            shutil.copy(HERE / name, work)
    subprocess.run(["npm", "install" if update else "ci", "--no-audit", "--no-fund"], cwd=work, check=True)
    shutil.copy(work / "package-lock.json", HERE)
    options = [
        "--bundle",
        "--minify",
        "--format=iife",
        "--global-name=kgEditor",
        "--target=es2022",
        "--legal-comments=none",
    ]
    command = [str(work / "node_modules" / ".bin" / "esbuild"), "editor.js", *options, "--outfile=bundle.js"]
    subprocess.run(command, cwd=work, check=True)
    return (work / "bundle.js").read_text("utf-8")


def licences(work: Path) -> str:
    """The licence of each package that is in the bundle, under its name and version."""
    lines = subprocess.run(
        ["npm", "ls", "--omit=dev", "--all", "--parseable", "--long"],
        cwd=work,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    parts = []
    for line in sorted(set(lines)):
        folder, _, name = line.partition(":")
        if Path(folder) != work and "node_modules" in folder:
            parts.append(f"{name.split(':')[0]}\n\n{(Path(folder) / 'LICENSE').read_text('utf-8').strip()}\n")
    return "\n\n".join(dict.fromkeys(parts))


def main() -> None:
    """Writes the bundle and its licences."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        bundle = build(work, update=options.update)
        if len(bundle.encode()) > MOST_BYTES:
            raise SystemExit(f"the bundle has {len(bundle.encode())} bytes: more than {MOST_BYTES}")
        head = (
            "// CodeMirror 6 and its parts, MIT licence: see editor.LICENSE.txt. Made by maintenance/make_editor.py.\n"
        )
        (OUT / "editor.js").write_text(head + bundle, encoding="utf-8", newline="\n")
        (OUT / "editor.LICENSE.txt").write_text(licences(work), encoding="utf-8", newline="\n")
    print(f"{OUT / 'editor.js'}: {len(bundle.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
