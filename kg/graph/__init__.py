"""Facts files to RDF: identity, triples, Turtle, TriG and the store. `kg.graph.build.write_graph` does it all."""
