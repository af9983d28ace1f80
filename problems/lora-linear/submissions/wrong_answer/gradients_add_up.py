"""Your derivatives by A and B add up from call to call. Each call answers for the latest `forward`
alone."""
# Breaks: Called twice, it answers twice the same.

import numpy as np


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.weight = weight
        self.a, self.b = a, b
        self.scale = alpha / a.shape[0]
        self.da, self.db = np.zeros(a.shape), np.zeros(b.shape)

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.scale * x @ self.a.T @ self.b.T

    def backward(self, grad):
        o, d = self.weight.shape
        rows, g = self.x.reshape(-1, d), grad.reshape(-1, o)
        dz = self.scale * g @ self.b
        dx = g @ self.weight + dz @ self.a
        da = dz.T @ rows
        db = self.scale * g.T @ (rows @ self.a.T)
        self.da, self.db = self.da + da, self.db + db
        return dx.reshape(self.x.shape), self.da, self.db

    def step(self, da, db, lr):
        self.a = self.a - lr * da
        self.b = self.b - lr * db

    def merged(self):
        return self.weight + self.scale * self.b @ self.a
