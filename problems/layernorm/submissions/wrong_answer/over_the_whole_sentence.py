"""You normalise over all axes but the first, so the tokens of a sentence share one mean. Each
vector along the last axis has its own."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is normalised alone

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    axis = tuple(range(1, x.ndim)) or -1
    mean = x.mean(axis=axis, keepdims=True)
    variance = x.var(axis=axis, keepdims=True)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (g - g.mean(axis=axis, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=axis, keepdims=True) / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
