"""You take the variance as the mean of the squares minus the square of the mean. Far from zero both
are large and nearly equal, and rounding takes the digits of the difference: average the squared
deviations."""
# Breaks: The mean of a feature may be $10^5$ times its spread

import numpy as np


def squares(x):
    return np.maximum((x**2).mean(0) - x.mean(0) ** 2, 0.0)


class BatchNorm:
    def __init__(self, d, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)

    def forward(self, x, training):
        mean, var = (x.mean(0), squares(x)) if training else (self.running_mean, self.running_var)
        if training:
            keep = 1 - self.momentum
            self.running_mean = keep * self.running_mean + self.momentum * mean
            self.running_var = keep * self.running_var + self.momentum * var
        spread = np.sqrt(var + self.eps)
        normal = (x - mean) / spread
        self.kept = normal, spread, training
        return self.gamma * normal + self.beta

    def backward(self, grad):
        normal, spread, training = self.kept
        by_gamma, by_beta = (grad * normal).sum(0), grad.sum(0)
        by_x = grad - (by_beta + normal * by_gamma) / len(grad) if training else grad
        return by_x * self.gamma / spread, by_gamma, by_beta
