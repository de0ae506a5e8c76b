"""Networks for networkx, Gephi and graph databases: plans and measures, plans alike, measures together."""
