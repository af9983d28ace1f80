"""Likely causes of a wrong answer: each is told only when running or comparing has shown it."""
