"""Plain Python, one number at a time."""

import math

import numpy as np


def adamw_step(
    params, grads, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.01
):
    new = [array.copy() for array in params], [a.copy() for a in m], [b.copy() for b in v]
    for i, g in enumerate(grads):
        if g is not None:
            for at in np.ndindex(*g.shape):
                slope = float(g[at])
                first = beta1 * m[i][at] + (1 - beta1) * slope
                second = beta2 * v[i][at] + (1 - beta2) * slope**2
                move = first / (1 - beta1**t) / (math.sqrt(second / (1 - beta2**t)) + eps)
                if g.ndim > 1:
                    move += weight_decay * params[i][at]
                new[0][i][at] = params[i][at] - lr * move
                new[1][i][at], new[2][i][at] = first, second
    return new
