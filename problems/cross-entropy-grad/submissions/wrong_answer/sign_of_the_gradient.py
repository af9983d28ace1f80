"""Your gradient points the other way: it is prediction minus truth, p − onehot(y), so that a step
against it lowers the loss."""
# Breaks: The result is the loss, a float, and its gradient $\partial L / \partial z$

import numpy as np


def ce_loss(logits, y):
    n = len(y)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    grad = -np.exp(log_p)
    grad[np.arange(n), y] += 1
    return float(-np.mean(log_p[np.arange(n), y])), grad / n
