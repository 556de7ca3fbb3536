"""Editions, sections, people, topics, stories, pictures: writing them, publishing them, reading them."""
