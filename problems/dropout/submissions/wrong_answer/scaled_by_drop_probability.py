"""You divide survivors by p, the probability of being dropped. The expected value is kept by
dividing by the probability of staying, 1 − p."""
# Breaks: y = \frac{m \odot x}{1 - p}


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        scale = self.p or 1.0
        return x if self.mask is None else x * self.mask / scale

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (self.p or 1.0)
