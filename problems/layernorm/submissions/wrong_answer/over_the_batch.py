"""You take mean and variance over the first axis, as batch normalisation does. Layer normalisation
takes them over the features of one vector: `axis=-1`."""
# Breaks: Each vector $x \in \mathbb{R}^d$ along the last axis is normalised alone

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    axis = 0 if x.ndim > 1 else -1
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
