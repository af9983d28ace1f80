"""You add the counts before you use them, so the weights are those of the merged stream, and
merging a stream with itself goes wrong. Compute everything first, then assign."""
# Breaks: takes in all values of `other` at once, as if they had been pushed
# Breaks: **Merging with itself** doubles every value


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
        self.n = n
        delta = other.m - self.m
        self.q = self.q + other.q + delta**2 * self.n * other.n / n
        self.m = self.m + delta * other.n / n
