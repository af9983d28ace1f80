"""Keeps the values beside its sums, and a merge pushes those of the other one by one."""
# Breaks: A stream keeps a fixed number of numbers, however many values it takes
# Breaks: each call takes the same short time


class Stream:
    def __init__(self):
        self.values, self.m, self.q = [], 0.0, 0.0

    def push(self, x):
        self.values.append(x)
        delta = x - self.m
        self.m += delta / len(self.values)
        self.q += delta * (x - self.m)

    def mean(self):
        return self.m

    def var(self):
        return self.q / len(self.values) if self.values else 0.0

    def merge(self, other):
        for x in list(other.values):
            self.push(x)
