"""Copies first, then in place: the decay as a factor, Adam on top of it."""

import math

import numpy as np


def adamw_step(
    params, grads, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.01
):
    params, m, v = ([np.array(array) for array in part] for part in (params, m, v))
    root = math.sqrt(1 - beta2**t)
    rate = lr * root / (1 - beta1**t)
    for i, g in enumerate(grads):
        if g is None:
            continue
        if params[i].ndim >= 2:
            params[i] *= 1 - lr * weight_decay
        m[i] += (1 - beta1) * (g - m[i])
        v[i] += (1 - beta2) * (g * g - v[i])
        params[i] -= rate * m[i] / (np.sqrt(v[i]) + eps * root)
    return params, m, v
