"""Terms of art that recur in a corpus and that no measure of the vocabulary covers."""
