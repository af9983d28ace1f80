"""For an empty batch you return empty gradients. Weights and bias keep their shapes, and their
gradients are 0."""
# Breaks: `grad_W` and `grad_b` are zeros

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    if x.size == 0:
        return grad_x, np.zeros((0, W.shape[1])), np.zeros(0)
    return grad_x, grad_W, grad_b
