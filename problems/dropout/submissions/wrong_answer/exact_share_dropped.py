"""You drop exactly the share p of the elements each time. Elements must be independent of each
other, so the number dropped varies from pass to pass."""
# Breaks: each entry independent of all others

import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        if not training:
            self.mask = None
            return x
        dropped = self.rng.permutation(x.size)[: round(self.p * x.size)]
        self.mask = np.ones(x.size)
        self.mask[dropped] = 0.0
        self.mask = self.mask.reshape(x.shape)
        return x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
