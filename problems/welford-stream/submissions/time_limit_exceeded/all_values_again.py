"""Keeps all values and goes through them at every reading."""
# Breaks: going through all values again each time is too slow


class Stream:
    def __init__(self):
        self.values = []

    def push(self, x):
        self.values.append(x)

    def mean(self):
        return sum(self.values) / len(self.values) if self.values else 0.0

    def var(self):
        centre = self.mean()
        return sum((x - centre) ** 2 for x in self.values) / max(len(self.values), 1)

    def merge(self, other):
        self.values = self.values + other.values
