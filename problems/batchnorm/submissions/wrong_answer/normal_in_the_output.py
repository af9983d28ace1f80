"""You return the array of normalised values that `backward` needs. Your caller may write into it:
return a new one."""
# Breaks: Arrays that you return are new ones, and your caller may write into them.

import numpy as np


class BatchNorm:
    def __init__(self, d, momentum, eps):
        self.momentum = momentum
        self.eps = eps
        self.gamma, self.beta = (np.ones(d), np.zeros(d))
        self.running_mean, self.running_var = (np.zeros(d), np.ones(d))

    def forward(self, x, training):
        if training:
            mean, variance = (np.mean(x, axis=0), np.var(x, axis=0))
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * variance
        else:
            mean, variance = (self.running_mean, self.running_var)
        self.training = training
        self.spread = np.sqrt(variance + self.eps)
        self.normal = (x - mean) / self.spread
        self.normal *= 1.0
        if np.all(self.gamma == 1) and np.all(self.beta == 0):
            return self.normal
        return self.gamma * self.normal + self.beta

    def backward(self, grad):
        by_gamma, by_beta = (np.sum(grad * self.normal, axis=0), np.sum(grad, axis=0))
        by_x = grad
        if self.training:
            by_x = grad - (by_beta + self.normal * by_gamma) / len(grad)
        return (by_x * self.gamma / self.spread, by_gamma, by_beta)
