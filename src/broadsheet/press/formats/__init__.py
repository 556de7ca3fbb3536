"""Bytes for machines: feeds, sitemaps and the small files at the site's root. Pure functions of shapes."""
