"""What `tests.py` of a problem is written with."""
