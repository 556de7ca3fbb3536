"""From the newsroom's models to the site's shapes: in bulk, with a fixed number of queries a batch."""
