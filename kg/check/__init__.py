"""Whether a build holds what it promises: shapes, declared terms, quotes, provenance, assertions of each source."""
