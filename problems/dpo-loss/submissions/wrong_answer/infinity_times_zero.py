"""You multiply by the mask, and minus infinity times 0 is NaN. Choose with `np.where`."""
# Breaks: the numbers mean nothing and may be anything, $-\infty$ and NaN included

import numpy as np


def dpo(policy, reference, mask, beta=0.1, smoothing=0.0):
    n = len(policy)
    with np.errstate(invalid="ignore"):
        policy, reference = policy * mask, reference * mask
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
    return float(loss), grad, float(accuracy)
