"""From bytes to clean text: readers, encodings, cleaning with a map of offsets, the heading tree."""

from kg.read.letter_classes import remember_classes

remember_classes()
