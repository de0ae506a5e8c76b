"""From files to raw text, which offsets count in: which documents there are (`folders`, `sources`, `inputs`, `records`), and what each holds.

`formats` has a reader for each format: `encoding` of text, `pages` (with `spans`) of the web, `word` (with `word_numbering`).
"""

from kg.read.files.folders import find_passed_over, is_document
from kg.read.files.formats import SUFFIXES, read_bytes
from kg.read.files.inputs import Input, find_inputs, receive_inputs, size_of
from kg.read.files.records import is_records
from kg.read.files.sources import SOURCE, decode, find_sources, read_document

__all__ = [
    "SOURCE",
    "SUFFIXES",
    "Input",
    "decode",
    "find_inputs",
    "find_passed_over",
    "find_sources",
    "is_document",
    "is_records",
    "read_bytes",
    "read_document",
    "receive_inputs",
    "size_of",
]
