"""Your gradient of the weights is the sum of the inputs: each input has to be multiplied by the
gradient of its output."""
# Breaks: \frac{\partial L}{\partial W}

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = np.ones(upstream.shape).T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
