"""You use u for half of the elements and 1 - u for the others, so that one half tells of the other.
Every element needs a draw of its own."""
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
        half = self.rng.random((size + 1) // 2)
        return (np.concatenate([half, 1 - half])[:size] >= self.p).reshape(shape)
