"""You unpack a first axis beside the features. The leading dimensions may be none: one vector of
shape (d,) has none to loop over."""
# Breaks: The leading dimensions `...` may be none, one or several.

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    if x.ndim == 1:
        y, dx, dgamma, dbeta = layer_norm(x[:, None], gamma[:1], beta[:1], grad[:, None], eps)
        return y[:, 0], dx[:, 0], dgamma.repeat(d), dbeta.repeat(d)
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    root = np.sqrt(variance + eps)
    normal = (x - mean) / root
    g = grad * gamma
    dx = (g - g.mean(axis=-1, keepdims=True)) / root
    dx = dx - normal * (g * normal).mean(axis=-1, keepdims=True) / root
    dgamma = (grad * normal).reshape(-1, d).sum(axis=0)
    dbeta = grad.reshape(-1, d).sum(axis=0)
    return gamma * normal + beta, dx, dgamma, dbeta
