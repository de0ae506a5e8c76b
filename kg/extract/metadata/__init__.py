"""What a document says of itself: title, issuer, document number, dates, period.

`read` asks the table that a site puts around it (`page_table`), its head (`titles`, `period`) and its signature (`issuers`, `signatures`).
"""

from kg.extract.metadata.page_bodies import find_page_bodies
from kg.extract.metadata.period import CAPTION, QUOTED
from kg.extract.metadata.read import name_issuer, read_metadata
from kg.extract.metadata.title_patterns import STATUS

__all__ = ["CAPTION", "QUOTED", "STATUS", "find_page_bodies", "name_issuer", "read_metadata"]
