"""You cut the loss of a row at 10,000. It may reach the distance of two logits, which is twice
that."""
# Breaks: Logits between $-10^4$ and $10^4$ occur.

import numpy as np


def ce_loss(logits, y):
    rows = np.arange(len(y))
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    gradient = np.exp(log_p)
    gradient[rows, y] -= 1
    losses = -log_p[rows, y]
    return float(np.minimum(losses, 1e4).mean()), gradient / len(y)
