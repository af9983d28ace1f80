"""You take the mean square of the first features alone. It is over all $d$ of them."""
# Breaks: \dfrac{1}{d} \displaystyle\sum_{l=1}^{d} x_l^2

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    x = x.astype(np.float64)
    return gamma * x / np.sqrt(np.mean((x * x)[..., :1000], axis=-1, keepdims=True) + eps)
