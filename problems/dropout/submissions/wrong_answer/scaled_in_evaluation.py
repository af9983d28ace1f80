"""You scale by 1 − p in evaluation, as the first form of dropout did. Here survivors are scaled
up in training, and evaluation changes nothing."""
# Breaks: `forward` returns the values of `x`


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x * (1 - self.p) if self.mask is None else x * self.mask

    def backward(self, grad):
        return grad * (1 - self.p) if self.mask is None else grad * self.mask
