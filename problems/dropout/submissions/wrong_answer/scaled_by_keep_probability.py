"""You multiply survivors by 1 − p. Divide by it: fewer survivors must each count for more."""
# Breaks: y = \frac{m \odot x}{1 - p}


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask * (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask * (1 - self.p)
