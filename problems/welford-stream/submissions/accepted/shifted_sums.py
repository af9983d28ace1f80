"""Sums of the distances from the first value; exact fractions are not needed then."""


class Stream:
    def __init__(self):
        self.n, self.origin, self.s, self.q = 0, 0.0, 0.0, 0.0

    def push(self, x):
        if self.n == 0:
            self.origin = x
        d = x - self.origin
        self.n, self.s, self.q = self.n + 1, self.s + d, self.q + d * d

    def mean(self):
        return self.origin + self.s / self.n if self.n else 0.0

    def var(self):
        return max(self.q / self.n - (self.s / self.n) ** 2, 0.0) if self.n else 0.0

    def merge(self, other):
        n, s, q, origin = other.n, other.s, other.q, other.origin
        if self.n == 0:
            self.origin = origin
        move = origin - self.origin
        self.q += q + 2 * move * s + n * move * move
        self.s += s + n * move
        self.n += n
