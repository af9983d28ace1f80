"""You sum `grad` over the outputs as well. Each output has a bias of its own."""
# Breaks: `grad_b` of shape `(d_out,)`

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = np.full(len(W), upstream.sum())
    return grad_x, grad_W, grad_b
