"""From bytes to clean text: readers, encodings, cleaning with a map of offsets, the heading tree."""
