"""You draw from NumPy's global generator and not from `rng`, so nobody can repeat a run. Use the
methods of the generator you are given, such as `self.rng.random`."""
# Breaks: `rng` is the only source of randomness.

import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = np.random.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
