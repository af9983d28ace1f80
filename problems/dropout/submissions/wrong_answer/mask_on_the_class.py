"""You keep the mask on the class, where the next layer overwrites it. Keep it on `self`: every
layer has its own."""
# Breaks: each has its own mask


class Dropout:
    mask = None

    def __init__(self, p, rng):
        self.p = p
        self.rng = rng

    def forward(self, x, training):
        Dropout.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if Dropout.mask is None else x * Dropout.mask / (1 - self.p)

    def backward(self, grad):
        return grad if Dropout.mask is None else grad * Dropout.mask / (1 - self.p)
