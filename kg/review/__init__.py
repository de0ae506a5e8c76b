"""What a person decides: doubtful facts go out as a table (`doubts`), judgements come back (`tables`) and are applied at each build (`bench`).

`explain` and `explain_concept` say why a thing is one thing.
"""
