"""kg: a knowledge graph of Chinese education plans, every fact tied to its exact characters."""

__version__ = "0.1.0"
