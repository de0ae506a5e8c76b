"""A build as a folder of static pages that open from disk, with no network: overview, plans, measures, figures.

`site` is the build as `pages` need it, in the words of `model`; `parts` and `search` are the data that their scripts load. `build` writes
them, made of templates (`render`) and `assets`; `view` is the network in one file.
"""
