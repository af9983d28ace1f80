"""You divide the variance by d - 1, as for a sample. The statement divides by d: leave `ddof` at
0."""
# Breaks: v = \frac{1}{d} \sum_j (x_j - \mu)^2

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    variance = ((x - mean) ** 2).sum(axis=-1, keepdims=True) / max(d - 1, 1)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (g - g.mean(axis=-1, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=-1, keepdims=True) / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
