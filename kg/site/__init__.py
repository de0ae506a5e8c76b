"""A build as a folder of static pages that open from disk, with no network: overview, plans, measures, figures."""
