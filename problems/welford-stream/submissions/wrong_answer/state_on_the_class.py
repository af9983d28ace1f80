"""Your streams share one list, which belongs to the class. Create it in `__init__`, for each stream
its own."""
# Breaks: **Several streams** live at the same time and know nothing of each other.


class Stream:
    state = [0, 0.0, 0.0]

    def __init__(self):
        self.state[:] = 0, 0.0, 0.0

    def push(self, x):
        state = self.state
        state[0] += 1
        delta = x - state[1]
        state[1] += delta / state[0]
        state[2] += delta * (x - state[1])

    def mean(self):
        return self.state[1]

    def var(self):
        return self.state[2] / self.state[0] if self.state[0] else 0.0

    def merge(self, other):
        (na, a, qa), (nb, b, qb) = self.state, other.state
        n = na + nb
        if n:
            self.state[:] = n, a + (b - a) * nb / n, qa + qb + (b - a) ** 2 * na * nb / n
