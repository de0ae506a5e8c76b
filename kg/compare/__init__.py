"""Side by side: two plans, two builds, all plans and all measures; and the passages of an answer, ready for a paper."""
