"""Facts files to RDF: identity, triples, Turtle, TriG and the store. `kg.build` does it for all documents.

`entities` are what facts files (`facts_files`) speak of, `identity` tells which are one thing, and `plans` describes one document in
terms of `rdf`. A build keeps that as `parts` and in a `store` (made by `store_loading`, changed in a `store_copy`); `whole` tells whether
all of it is there. `readable` writes it for people.
"""
