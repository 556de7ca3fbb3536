"""Home and section fronts in curated order, notices, the breaking bar."""
