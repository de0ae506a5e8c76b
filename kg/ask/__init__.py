"""Questions to the graph: saved ones by name (`ontology/queries/*.rq` and networks), SPARQL, three forms of answer."""
