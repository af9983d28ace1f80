"""Divides by a count of 0."""
# Breaks: **No values.** Mean and variance are 0.0.


class Stream:
    def __init__(self):
        self.n, self.total, self.squares = 0, 0.0, 0.0

    def push(self, x):
        self.n, self.total, self.squares = self.n + 1, self.total + x, self.squares + x * x

    def mean(self):
        return self.total / self.n

    def var(self):
        return self.squares / self.n - self.mean() ** 2

    def merge(self, other):
        self.n += other.n
        self.total += other.total
        self.squares += other.squares
