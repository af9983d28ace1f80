"""You write every output into the same array, so that the next call changes what you returned
before. Return a new one."""
# Breaks: Arrays that you have returned are new ones: later calls do not change them.

import numpy as np


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.weight, self.a, self.b = (weight, a, b)
        self.scale = alpha / len(a)

    def forward(self, x):
        self.x = x
        y = x @ self.weight.T + self.scale * (x @ self.a.T @ self.b.T)
        if getattr(self, "y", None) is None or self.y.shape != y.shape:
            self.y = np.empty_like(y)
        self.y[...] = y
        return self.y

    def backward(self, grad):
        by_narrow = self.scale * (grad @ self.b)
        by_x = grad @ self.weight + by_narrow @ self.a
        rows = tuple(range(grad.ndim - 1))
        by_a = np.tensordot(by_narrow, self.x, (rows, rows))
        by_b = self.scale * np.tensordot(grad, self.x @ self.a.T, (rows, rows))
        return (by_x, by_a, by_b)

    def step(self, da, db, lr):
        self.a = self.a - lr * da
        self.b = self.b - lr * db

    def merged(self):
        return self.weight + self.scale * self.b @ self.a
