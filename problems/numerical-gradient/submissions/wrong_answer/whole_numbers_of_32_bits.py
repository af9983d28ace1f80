"""You keep whole numbers in 32 bits, where large ones become others. Make floats of them at once."""
# Breaks: `x`: the point, an array of any shape (also `()`), float64 or int64.

import numpy as np


def num_grad(f, x, eps=1e-5):
    p = np.array(x.astype(np.intc) if x.dtype.kind == "i" else x, dtype=np.float64)
    g = np.zeros(p.shape)
    for i in np.ndindex(p.shape):
        old = p[i]
        p[i] = old + eps
        up = f(p)
        p[i] = old - eps
        down = f(p)
        p[i] = old
        g[i] = (up - down) / (2 * eps)
    return g
