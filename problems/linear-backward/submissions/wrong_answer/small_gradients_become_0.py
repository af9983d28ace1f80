"""You take small gradients for 0. They are as good as large ones."""
# Breaks: From the layers above comes

import numpy as np


def linear_backward(x, W, grad):
    X, G = x.reshape(-1, W.shape[1]), grad.reshape(-1, W.shape[0])
    back = grad @ W
    return np.where(np.abs(back) < 1e-8, 0.0, back), G.T @ X, G.sum(axis=0)
