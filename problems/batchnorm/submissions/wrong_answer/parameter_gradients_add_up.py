"""Your gradients of `gamma` and `beta` add up from call to call. `backward` gives those of the
latest `forward` alone, however often it is called."""
# Breaks: `backward` twice gives the same result twice

import numpy as np


class BatchNorm:
    def __init__(self, d, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)
        self.by_gamma, self.by_beta = np.zeros(d), np.zeros(d)

    def forward(self, x, training):
        self.training = training
        if training:
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * var
        else:
            mean, var = self.running_mean, self.running_var
        self.spread = np.sqrt(var + self.eps)
        self.normal = (x - mean) / self.spread
        return self.gamma * self.normal + self.beta

    def backward(self, grad):
        by_gamma, by_beta = (grad * self.normal).sum(axis=0), grad.sum(axis=0)
        self.by_gamma, self.by_beta = self.by_gamma + by_gamma, self.by_beta + by_beta
        by_x = grad
        if self.training:
            by_x = grad - (by_beta + self.normal * by_gamma) / len(grad)
        return by_x * self.gamma / self.spread, self.by_gamma, self.by_beta
