"""The words of what is counted: lists of the lexicon (`lists`, as patterns `phrases`), and what a name can do without (`trim`)."""

from kg.extract.targets.wording import phrases
from kg.extract.targets.wording.lists import words
from kg.extract.targets.wording.phrases import with_stage_first
from kg.extract.targets.wording.trim import AND_SO_ON, OFTEN, noun_of, short, split_tail, strip_lead

__all__ = ["AND_SO_ON", "OFTEN", "noun_of", "phrases", "short", "split_tail", "strip_lead", "with_stage_first", "words"]
