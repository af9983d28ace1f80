"""You spread the random numbers evenly over [0, 1), so that the number dropped hardly varies. Each
number is to come from all of [0, 1)."""
# Breaks: each entry independent of all others

import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self._draw(x.shape) if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)

    def _draw(self, shape):
        size = int(np.prod(shape))
        numbers = (np.arange(size) + self.rng.random(size)) / max(size, 1)
        offset = self.rng.random()
        return (self.rng.permutation((numbers + offset) % 1.0) >= self.p).reshape(shape)
