"""You compute the variance as mean(x²) − mean(x)². Far from zero all its digits cancel: average the
squared deviations."""
# Breaks: Means may be a million times the spread.

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    mean = x.mean(axis=-1, keepdims=True)
    variance = np.maximum((x**2).mean(axis=-1, keepdims=True) - mean**2, 0)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (g - g.mean(axis=-1, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=-1, keepdims=True) / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
