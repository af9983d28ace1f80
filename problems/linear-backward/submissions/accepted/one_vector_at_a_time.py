"""Plain Python: every vector adds its share."""

import numpy as np


def linear_backward(x, W, grad):
    d_out, d_in = W.shape
    grad_x, grad_W, grad_b = np.zeros(x.shape), np.zeros((d_out, d_in)), np.zeros(d_out)
    for at in np.ndindex(*x.shape[:-1]):
        for o in range(d_out):
            g = float(grad[at + (o,)])
            grad_b[o] += g
            for i in range(d_in):
                grad_x[at + (i,)] += g * W[o, i]
                grad_W[o, i] += g * x[at + (i,)]
    return grad_x, grad_W, grad_b
