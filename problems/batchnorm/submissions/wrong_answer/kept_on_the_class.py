"""You keep what `backward` needs on the class, where the next layer overwrites it. Keep it on
`self`."""
# Breaks: what one remembers is no business of another's

import numpy as np


class BatchNorm:
    def __init__(self, d, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)

    def forward(self, x, training):
        mean, var = (x.mean(0), x.var(0)) if training else (self.running_mean, self.running_var)
        if training:
            keep = 1 - self.momentum
            self.running_mean = keep * self.running_mean + self.momentum * mean
            self.running_var = keep * self.running_var + self.momentum * var
        spread = np.sqrt(var + self.eps)
        normal = (x - mean) / spread
        BatchNorm.kept = normal, spread, training
        return self.gamma * normal + self.beta

    def backward(self, grad):
        normal, spread, training = BatchNorm.kept
        by_gamma, by_beta = (grad * normal).sum(0), grad.sum(0)
        by_x = grad - (by_beta + normal * by_gamma) / len(grad) if training else grad
        return by_x * self.gamma / spread, by_gamma, by_beta
