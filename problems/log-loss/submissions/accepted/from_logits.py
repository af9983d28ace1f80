"""Clipped probabilities back to logits, then the stable formula for logits."""

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(np.squeeze(p, axis=1) if p.ndim == 2 else p, eps, 1 - eps)
    logits = np.log(q) - np.log1p(-q)
    return np.mean(np.logaddexp(0, np.where(y_true == 1, -logits, logits)))
