"""Facts files to RDF: identity, triples, Turtle, TriG and the store. `kg.graph.rdf` describes one document; `kg.build` does all of them."""
