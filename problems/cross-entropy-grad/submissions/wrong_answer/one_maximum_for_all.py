"""You subtract one maximum of the whole batch, so a row far below it underflows. Take the maximum
of each row, with `axis=1, keepdims=True`."""
# Breaks: Logits between $-10^4$ and $10^4$ occur.

import numpy as np


def ce_loss(logits, y):
    n = len(y)
    shifted = logits - logits.max()
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    grad = np.exp(log_p)
    grad[np.arange(n), y] -= 1
    return float(-np.mean(log_p[np.arange(n), y])), grad / n
