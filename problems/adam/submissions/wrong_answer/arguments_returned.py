"""Where nothing has to be done you return the arguments themselves: whoever changes one later
changes the other. Return new arrays, always."""
# Breaks: Return `(w', m', v')`, three new arrays of that shape.

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    if not (g.any() or m.any() or v.any()):
        return w, m, v
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    return w - lr * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps), m, v
