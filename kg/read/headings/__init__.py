"""From clean text to a tree of headings and boxes.

`sections` makes it of what begins like a heading (`labels`), with its title (`titles`), or is one without a label (`plain_titles`);
`contents` hides a table of contents, `box_counts` says where a box ends, `section_index` which section a place lies in.
"""

from kg.read.headings.contents import hide_contents
from kg.read.headings.section_index import SectionIndex
from kg.read.headings.sections import divide

__all__ = ["SectionIndex", "divide", "hide_contents"]
