"""A push is the merge with a stream of one value."""


class Stream:
    def __init__(self, count=0, centre=0.0, spread=0.0):
        self.state = (count, centre, spread)

    def push(self, x):
        self.merge(Stream(1, x))

    def mean(self):
        return self.state[1]

    def var(self):
        count, _, spread = self.state
        return spread / count if count else 0.0

    def merge(self, other):
        (na, a, qa), (nb, b, qb) = self.state, other.state
        n = na + nb
        if na == 0 or nb == 0:
            self.state = other.state if na == 0 else self.state
        elif na >= nb:
            self.state = (n, a + (b - a) * nb / n, qa + qb + (b - a) ** 2 * na * nb / n)
        else:
            self.state = (n, b + (a - b) * na / n, qa + qb + (b - a) ** 2 * na * nb / n)
