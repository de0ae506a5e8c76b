"""From clean text to facts: metadata, places, names, programmes, measures, targets, citations (`docs/extraction.md` leads through it)."""

import kg.read  # noqa: F401  # so that classes are remembered before the first pattern is compiled
