"""One draw per element, in plain Python."""

import numpy as np


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.factors = []

    def forward(self, x, training):
        if training:
            kept = 1 / (1 - self.p)
            self.factors = [0.0 if self.rng.random() < self.p else kept for _ in range(x.size)]
        else:
            self.factors = [1.0] * x.size
        return self._apply(x)

    def backward(self, grad):
        return self._apply(grad)

    def _apply(self, values):
        products = [a * b for a, b in zip(values.ravel().tolist(), self.factors)]
        return np.array(products, dtype=float).reshape(values.shape)
