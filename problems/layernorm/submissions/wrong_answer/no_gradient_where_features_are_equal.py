"""You return a derivative of 0 where all features are equal. With v = 0 the formulas still hold:
the mean is taken out of g, and the root is √eps."""
# Breaks: The derivative by $x$ is that of the formulas, in general not 0.

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (variance > 0) * (g - g.mean(axis=-1, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=-1, keepdims=True) / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
