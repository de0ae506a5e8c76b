"""What a person decides: doubtful facts go out as a table, judgements come back and are applied at each build."""
