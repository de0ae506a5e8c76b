"""`kg serve`: the graph of a build over HTTP, read-only: SPARQL 1.1 Protocol, saved questions, things, pages."""
