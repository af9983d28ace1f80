"""After a merge your mean has the seven digits of a float32. Far from zero that is too few: keep
floats."""
# Breaks: Values may be near $10^9$ and only a few units apart.

import numpy as np


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
        self.m = float(np.float32(self.m + d * n / t))
        self.n = t
