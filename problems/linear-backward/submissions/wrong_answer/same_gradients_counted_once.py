"""You add up each different gradient once. Vectors that send the same one back all count."""
# Breaks: all share $W$ and $b$

import numpy as np


def linear_backward(x, W, grad):
    X, G = x.reshape(-1, W.shape[1]), grad.reshape(-1, W.shape[0])
    return grad @ W, G.T @ X, np.unique(G, axis=0).sum(axis=0)
