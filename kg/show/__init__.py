"""Pages that people look at: networks and views, each one file that needs no network."""
