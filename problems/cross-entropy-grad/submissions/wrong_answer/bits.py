"""Your loss is in bits, with the logarithm to the base 2. The statement takes the natural one."""
# Breaks: with the natural logarithm

import numpy as np


def ce_loss(logits, y):
    rows = np.arange(len(y))
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    grad = np.exp(log_p)
    grad[rows, y] -= 1
    return float(-log_p[rows, y].mean() / np.log(2)), grad / len(y)
