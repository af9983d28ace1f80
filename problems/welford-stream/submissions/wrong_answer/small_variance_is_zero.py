"""You return 0 for a variance below 1e-8. Small values have a small variance, which is not 0."""
# Breaks: \operatorname{var} = \frac1n \sum_{i=1}^{n} (x_i - \bar x)^2


class Stream:
    def __init__(self):
        self.n, self.m, self.s = 0, 0.0, 0.0

    def push(self, x):
        self.n += 1
        apart = x - self.m
        self.m += apart / self.n
        self.s += apart * (x - self.m)

    def mean(self):
        return self.m

    def var(self):
        variance = self.s / self.n if self.n else 0.0
        return variance if variance > 1e-8 else 0.0

    def merge(self, other):
        total = self.n + other.n
        if other.n == 0:
            return
        apart = other.m - self.m
        self.s += other.s + apart**2 * self.n * other.n / total
        self.m += apart * other.n / total
        self.n = total
