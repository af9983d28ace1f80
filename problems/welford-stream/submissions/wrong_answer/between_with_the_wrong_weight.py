"""Your merge weights δ² by n_a · n_b, without dividing by the total count n."""
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
        self.q = self.q + other.q + delta**2 * self.n * other.n
        self.m = self.m + delta * other.n / n
        self.n = n
