"""Your `backward` returns the gradient without the mask. A dropped element had no influence on
the output, so no gradient passes it."""
# Breaks: the gradient passes where the value passed


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad
