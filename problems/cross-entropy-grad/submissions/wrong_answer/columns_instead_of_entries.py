"""`log_p[:, y]` picks whole columns, an n × n array. To get one entry per row, index with two
arrays: `log_p[np.arange(n), y]`."""
# Breaks: L = -\frac{1}{n} \sum_{i=1}^{n} \ln p_{i, y_i}

import numpy as np


def ce_loss(logits, y):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    grad = np.exp(log_p)
    grad[:, y] -= 1
    return float(-np.mean(log_p[:, y])), grad / len(y)
