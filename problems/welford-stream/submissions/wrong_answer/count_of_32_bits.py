"""You keep the count in 32 bits. After some merges there are more values than that."""
# Breaks: `merge(other)` takes in all values of `other` at once

class Stream:
    def __init__(self):
        self.n = 0
        self.m = 0.0
        self.s = 0.0

    def push(self, x):
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
        self.n = (t + 2**31) % 2**32 - 2**31
