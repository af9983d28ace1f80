"""You find the mask by looking where the output is not 0. An element of `x` that is 0 itself
looks dropped although it was kept, and loses its gradient. Store the mask you drew."""
# Breaks: the mask decides whether their gradient passes


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        if not training:
            self.mask = None
            return x
        y = x * (self.rng.random(x.shape) >= self.p) / (1 - self.p)
        self.mask = y != 0
        return y

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
