"""In `backward` you account for the mean but not for the variance: the term −x̂ · mean(g · x̂) is
missing."""
# Breaks: the derivative by $x$ accounts for that

import numpy as np


class BatchNorm:
    def __init__(self, d, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)

    def forward(self, x, training):
        self.training = training
        m = self.momentum
        if training:
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = (1 - m) * self.running_mean + m * mean
            self.running_var = (1 - m) * self.running_var + m * var
        else:
            mean, var = self.running_mean, self.running_var
        self.root = np.sqrt(var + self.eps)
        self.normal = (x - mean) / self.root
        return self.gamma * self.normal + self.beta

    def backward(self, grad):
        by_gamma, by_beta = (grad * self.normal).sum(axis=0), grad.sum(axis=0)
        g = grad * self.gamma
        if self.training:
            g = g - g.mean(axis=0)
        return g / self.root, by_gamma, by_beta
