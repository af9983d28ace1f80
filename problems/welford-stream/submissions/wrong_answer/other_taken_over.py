"""Merging into an empty stream, you share the other's state, so later values reach both. Copy its
numbers."""
# Breaks: merging into an empty one gives a copy


class Stream:
    def __init__(self):
        self.s = [0, 0.0, 0.0]

    def push(self, x):
        s = self.s
        s[0] += 1
        delta = x - s[1]
        s[1] += delta / s[0]
        s[2] += delta * (x - s[1])

    def mean(self):
        return self.s[1]

    def var(self):
        return self.s[2] / self.s[0] if self.s[0] else 0.0

    def merge(self, other):
        if self.s[0] == 0:
            self.s = other.s
        elif other.s[0]:
            (na, a, qa), (nb, b, qb) = self.s, other.s
            n = na + nb
            self.s = [n, a + (b - a) * nb / n, qa + qb + (b - a) ** 2 * na * nb / n]
