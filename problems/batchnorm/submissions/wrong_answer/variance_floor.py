"""You raise small variances. They may be as small as they like."""
# Breaks: \hat x_{ij} = \frac{x_{ij} - \mu_j}{\sqrt{v_j + \varepsilon}}

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
        self.spread = np.sqrt(np.maximum(variance, 1e-10) + self.eps)
        self.normal = (x - mean) / self.spread
        return self.gamma * self.normal + self.beta

    def backward(self, grad):
        by_gamma, by_beta = (np.sum(grad * self.normal, axis=0), np.sum(grad, axis=0))
        by_x = grad
        if self.training:
            by_x = grad - (by_beta + self.normal * by_gamma) / len(grad)
        return (by_x * self.gamma / self.spread, by_gamma, by_beta)
