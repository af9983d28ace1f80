"""Your merge adds the two sums of squares, or averages the two variances, and no more. Where the
means differ, δ² · n_a · n_b / n is to be added to the sums."""
# Breaks: takes in all values of `other` at once, as if they had been pushed


class Stream:
    def __init__(self):
        self.n, self.m, self.q = 0, 0.0, 0.0

    def push(self, x):
        self.n += 1
        delta = x - self.m
        self.m += delta / self.n
        self.q += delta * (x - self.m)

    def mean(self):
        return self.m

    def var(self):
        return self.q / self.n if self.n else 0.0

    def merge(self, other):
        n = self.n + other.n
        if n == 0:
            return
        delta = other.m - self.m
        self.q = self.q + other.q
        self.m = self.m + delta * other.n / n
        self.n = n
