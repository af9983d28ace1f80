"""You make a generator with a fixed seed of your own, so every layer in the network drops the
same elements. Use the `rng` you are given."""
# Breaks: `rng` is the only source of randomness.

import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = np.random.default_rng(0)
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
