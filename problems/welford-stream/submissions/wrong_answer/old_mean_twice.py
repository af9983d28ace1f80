"""You add the squared distance from the mean before the update. One factor takes the mean before,
the other the mean after."""
# Breaks: \operatorname{var} = \frac1n \sum_{i=1}^{n} (x_i - \bar x)^2


class Stream:
    def __init__(self):
        self.n, self.m, self.q = 0, 0.0, 0.0

    def push(self, x):
        self.n += 1
        delta = x - self.m
        self.m += delta / self.n
        self.q += delta * delta

    def mean(self):
        return self.m

    def var(self):
        return self.q / self.n if self.n else 0.0

    def merge(self, other):
        n = self.n + other.n
        if n == 0:
            return
        delta = other.m - self.m
        self.q = self.q + other.q + delta**2 * self.n * other.n / n
        self.m = self.m + delta * other.n / n
        self.n = n
