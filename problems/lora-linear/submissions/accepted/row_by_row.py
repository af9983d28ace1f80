"""Loops over rows, with outer products, and copies of the matrices."""

import numpy as np


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.w, self.a, self.b = weight.copy(), a.copy(), b.copy()
        self.s = alpha / a.shape[0]

    def forward(self, x):
        self.x = x.copy()
        y = np.zeros((*x.shape[:-1], len(self.w)))
        for at in np.ndindex(x.shape[:-1]):
            y[at] = self.w @ x[at] + self.s * (self.b @ (self.a @ x[at]))
        return y

    def backward(self, grad):
        dx, da, db = np.zeros(self.x.shape), np.zeros(self.a.shape), np.zeros(self.b.shape)
        for at in np.ndindex(grad.shape[:-1]):
            g, x = grad[at], self.x[at]
            dz = self.s * (g @ self.b)
            dx[at] = g @ self.w + dz @ self.a
            da += np.outer(dz, x)
            db += self.s * np.outer(g, self.a @ x)
        return dx, da, db

    def step(self, da, db, lr):
        self.a -= lr * da
        self.b -= lr * db

    def merged(self):
        return self.w + self.s * np.einsum("or,rd->od", self.b, self.a)
