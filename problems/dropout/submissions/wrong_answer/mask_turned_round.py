"""Your scale is right but your mask is turned round: `rng.random(x.shape) < p` marks the elements
to drop, not those to keep."""
# Breaks: 0 with probability $p$ and 1 otherwise


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) < self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
