"""From raw text to clean text, with a map of offsets that leads back.

`clean` takes the steps in their order: noise in words (`noise`, `spelled`, `broken_letters`), what is not the document's own (`set_aside`,
with `page_marks`, `running_heads`, `markup`, `doubled`), labels, lost and broken lines, white space (`layout`, with `broken_lines`, `spacing`).
"""

from kg.read.cleaning.broken_lines import HEADING_START
from kg.read.cleaning.clean import clean, find_soft_breaks, tidy
from kg.read.cleaning.noise import without_noise
from kg.read.cleaning.set_aside import join_letterspaced
from kg.read.cleaning.spacing import without_spacing
from kg.read.cleaning.spelled import named_by

__all__ = [
    "HEADING_START",
    "clean",
    "find_soft_breaks",
    "join_letterspaced",
    "named_by",
    "tidy",
    "without_noise",
    "without_spacing",
]
