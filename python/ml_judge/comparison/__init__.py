"""Holding an answer beside the expected one: the default comparison, and what their difference looks like."""
