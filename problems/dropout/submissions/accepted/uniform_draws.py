"""Keeps where a uniform draw is at least p; remembers no mask in evaluation."""


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x.copy() if self.mask is None else self.mask * x / (1.0 - self.p)

    def backward(self, grad):
        return grad.copy() if self.mask is None else self.mask * grad / (1.0 - self.p)
