"""You take the largest label for the number of classes. A class that does not occur in `y` has a
logit, a probability and a gradient all the same."""
# Breaks: **Unused classes.** Not every class need occur in `y`.

import numpy as np


def ce_loss(logits, y):
    n, k = len(y), int(y.max()) + 1
    z = logits[:, :k] - logits[:, :k].max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    grad = np.zeros(logits.shape)
    grad[:, :k] = (np.exp(log_p) - np.eye(k)[y]) / n
    return float(-log_p[np.arange(n), y].mean()), grad
