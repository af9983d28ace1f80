"""You divide by the pairs that have real tokens. Divide by all of them: the others have h = 0."""
# Breaks: **An answer without real tokens** has the log-probability 0.

import numpy as np


def dpo(policy, reference, mask, beta=0.1, smoothing=0.0):
    n = len(policy)
    policy = np.where(mask, policy, 0.0)
    reference = np.where(mask, reference, 0.0)
    u = policy[:, 0].sum(axis=1) - reference[:, 0].sum(axis=1)
    v = policy[:, 1].sum(axis=1) - reference[:, 1].sum(axis=1)
    h = u - v
    z = beta * h
    right = np.logaddexp(0, -z)
    wrong = np.logaddexp(0, z)
    loss = np.mean((1 - smoothing) * right + smoothing * wrong)
    slope = beta * (smoothing * np.exp(-right) - (1 - smoothing) * np.exp(-wrong)) / n
    grad = np.zeros(policy.shape)
    grad[:, 0] = slope[:, None]
    grad[:, 1] = -slope[:, None]
    grad = np.where(mask, grad, 0.0)
    accuracy = np.mean(h > 0)
    share = n / max(mask.any(axis=(1, 2)).sum(), 1)
    return float(loss), grad * share, float(accuracy)
