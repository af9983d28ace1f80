"""NumPy's own log-sum-exp, and one-hot rows."""

import numpy as np


def ce_loss(logits, y):
    n, k = logits.shape
    one_hot = np.eye(k)[y]
    log_p = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    loss = -np.where(one_hot > 0, log_p, 0.0).sum() / n
    return loss, (np.exp(log_p) - one_hot) / n
