"""You sum the derivatives by gamma and beta over the first axis alone. Sum over all leading
dimensions, so that their shape is (d,)."""
# Breaks: The latter two are sums over all vectors.

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (g - g.mean(axis=-1, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=-1, keepdims=True) / root
    dgamma = np.atleast_2d(grad * normal).sum(axis=0)
    dbeta = np.atleast_2d(grad).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
