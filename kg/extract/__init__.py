"""From clean text to facts: metadata, places, names, programmes, measures, targets, citations (`docs/extraction.md` leads through it)."""
