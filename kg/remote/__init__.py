"""Stores of others, over HTTP: the same questions asked there (`--endpoint`), and our graph brought there (`kg push`)."""
