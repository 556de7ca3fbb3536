from desk import desk  # noqa: F401
