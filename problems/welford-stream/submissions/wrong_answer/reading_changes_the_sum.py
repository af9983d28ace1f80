"""Your `var` divides the sum that later values are added to. Reading changes nothing: divide a copy
of it."""
# Breaks: may be called at any time and as often as one likes, and change nothing


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
        self.q /= max(self.n, 1)
        return self.q

    def merge(self, other):
        n = self.n + other.n
        if n == 0:
            return
        delta = other.m - self.m
        self.q = self.q + other.q + delta**2 * self.n * other.n / n
        self.m = self.m + delta * other.n / n
        self.n = n
