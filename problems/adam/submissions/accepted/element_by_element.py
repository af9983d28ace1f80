"""Plain Python, one weight at a time."""

import math

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    new_w, new_m, new_v = np.empty(w.shape), np.empty(w.shape), np.empty(w.shape)
    for at in np.ndindex(*w.shape):
        first = beta1 * m[at] + (1.0 - beta1) * g[at]
        second = beta2 * v[at] + (1.0 - beta2) * g[at] ** 2
        ratio = first / (1 - beta1**t) / (math.sqrt(second / (1 - beta2**t)) + eps)
        new_w[at], new_m[at], new_v[at] = w[at] - lr * ratio, first, second
    return new_w, new_m, new_v
