"""You keep the class numbers in eight bits, which end at 127. Larger ones become negative and
count from the end."""
# Breaks: class numbers, not one-hot rows

import numpy as np


def ce_loss(logits, y):
    rows = np.arange(len(y))
    y = y.astype(np.int8)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    gradient = np.exp(log_p)
    gradient[rows, y] -= 1
    losses = -log_p[rows, y]
    return float(losses.mean()), gradient / len(y)
