"""For a single vector you return a matrix of one row. Without leading dimensions `grad_x` has the
shape `(d_in,)`."""
# Breaks: `grad_x` then has shape `(d_in,)`

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = np.atleast_2d(grad) @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
