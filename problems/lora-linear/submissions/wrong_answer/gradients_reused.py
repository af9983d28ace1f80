"""You write every derivative into the same arrays, so that the next call changes what you returned
before. Return new ones."""
# Breaks: Arrays that you have returned are new ones: later calls do not change them.

import numpy as np


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.weight, self.a, self.b = (weight, a, b)
        self.scale = alpha / len(a)

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.scale * (x @ self.a.T @ self.b.T)

    def backward(self, grad):
        by_narrow = self.scale * (grad @ self.b)
        by_x = grad @ self.weight + by_narrow @ self.a
        rows = tuple(range(grad.ndim - 1))
        by_a = np.tensordot(by_narrow, self.x, (rows, rows))
        by_b = self.scale * np.tensordot(grad, self.x @ self.a.T, (rows, rows))
        if not hasattr(self, "da"):
            self.da, self.db = (np.empty_like(self.a), np.empty_like(self.b))
        self.da[...] = by_a
        self.db[...] = by_b
        return (by_x, self.da, self.db)

    def step(self, da, db, lr):
        self.a = self.a - lr * da
        self.b = self.b - lr * db

    def merged(self):
        return self.weight + self.scale * self.b @ self.a
