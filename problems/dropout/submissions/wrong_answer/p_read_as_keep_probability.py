"""You keep an element with probability p; here p is the probability of dropping it. Keep where
the uniform draw is at least p."""
# Breaks: 0 with probability $p$ and 1 otherwise


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) < self.p if training else None
        return x if self.mask is None else x * self.mask / (self.p or 1.0)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (self.p or 1.0)
