"""Your derivative by x takes mean and variance as constants. Both move with every feature of the
vector."""
# Breaks: the derivative by $x$ accounts for both

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = g / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
