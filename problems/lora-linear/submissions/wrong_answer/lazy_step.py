"""You keep `da` and `db` and subtract them at the next call, when they may hold other numbers. Move
the adapter at once."""
# Breaks: `step` moves the adapter against the gradient

import numpy as np


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.weight, self.a, self.b = (weight, a, b)
        self.scale = alpha / len(a)

    def settle(self):
        if getattr(self, "later", None):
            da, db, lr = self.later
            self.a = self.a - lr * da
            self.b = self.b - lr * db
            self.later = None

    def forward(self, x):
        self.settle()
        self.x = x
        return x @ self.weight.T + self.scale * (x @ self.a.T @ self.b.T)

    def backward(self, grad):
        by_narrow = self.scale * (grad @ self.b)
        by_x = grad @ self.weight + by_narrow @ self.a
        rows = tuple(range(grad.ndim - 1))
        by_a = np.tensordot(by_narrow, self.x, (rows, rows))
        by_b = self.scale * np.tensordot(grad, self.x @ self.a.T, (rows, rows))
        return (by_x, by_a, by_b)

    def step(self, da, db, lr):
        self.later = (da, db, lr)

    def merged(self):
        self.settle()
        return self.weight + self.scale * self.b @ self.a
