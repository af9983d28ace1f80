"""Your weight gradient is that of the last sentence: each overwrites the one before. Add them
up."""
# Breaks: all share $W$ and $b$

import numpy as np


def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = np.zeros(W.shape)
    if x.ndim < 3:
        grad_W = upstream.T @ inputs
    else:
        for sentence, up in zip(x, grad):
            grad_W = up.reshape(-1, len(W)).T @ sentence.reshape(-1, W.shape[1])
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
