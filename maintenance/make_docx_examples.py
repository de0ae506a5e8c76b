"""Two plans of `corpus/` as Word files, for the notebook that starts from a folder of DOCX: a paragraph a line.

python maintenance/make_docx_examples.py
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from docx import Document

ROOT = Path(__file__).parent.parent
PLANS = ("haimen", "wuqing")


def main() -> None:
    """Writes `notebooks/word/`."""
    folder = ROOT / "notebooks" / "word"
    folder.mkdir(exist_ok=True)
    for name in PLANS:
        document = Document()
        for line in (ROOT / "corpus" / name / "plan.txt").read_text("utf-8").splitlines():
            document.add_paragraph(line)
        document.core_properties.created = document.core_properties.modified = datetime(2026, 1, 1, tzinfo=UTC)
        document.save(str(folder / f"{name}.docx"))


if __name__ == "__main__":
    main()
