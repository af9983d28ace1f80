"""Your gradient of the input is that of the sum of all outputs: the gradient from above, `grad`, is
missing."""
# Breaks: \frac{\partial L}{\partial x}

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = np.ones(grad.shape) @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
