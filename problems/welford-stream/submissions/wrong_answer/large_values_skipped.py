"""You leave out large values as if they were errors. Every finite value counts."""
# Breaks: `push(x)` takes in one finite float.

class Stream:
    def __init__(self):
        self.n = 0
        self.m = 0.0
        self.s = 0.0

    def push(self, x):
        if abs(x) > 1e12:
            return
        self.n += 1
        d = x - self.m
        self.m += d / self.n
        self.s += d * (x - self.m)

    def mean(self):
        return self.m

    def var(self):
        return self.s / self.n if self.n else 0.0

    def merge(self, other):
        n, m, s = other.n, other.m, other.s
        if not n:
            return
        t = self.n + n
        d = m - self.m
        self.s += s + d * d * self.n * n / t
        self.m += d * n / t
        self.n = t
