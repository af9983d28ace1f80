"""A problem package opened: its tests, their plan, and what its reference solution answers."""
