"""You subtract the square of the mean from the mean of squares. Far from zero nothing is left of
the difference: keep the mean and the sum of squared distances from it."""
# Breaks: Values may be near $10^9$ and only a few units apart.


class Stream:
    def __init__(self):
        self.n, self.total, self.squares = 0, 0.0, 0.0

    def push(self, x):
        self.n += 1
        self.total += x
        self.squares += x * x

    def mean(self):
        return self.total / self.n if self.n else 0.0

    def var(self):
        return self.squares / self.n - self.mean() ** 2 if self.n else 0.0

    def merge(self, other):
        n, total, squares = other.n, other.total, other.squares
        self.n += n
        self.total += total
        self.squares += squares
