"""Where one of two streams is empty you copy the other one, also if that is the empty one. Merging
an empty stream changes nothing."""
# Breaks: Merging an empty stream changes nothing


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
        if self.n == 0 or other.n == 0:
            self.n, self.m, self.q = other.n, other.m, other.q
            return
        n = self.n + other.n
        delta = other.m - self.m
        self.q = self.q + other.q + delta**2 * self.n * other.n / n
        self.m = self.m + delta * other.n / n
        self.n = n
