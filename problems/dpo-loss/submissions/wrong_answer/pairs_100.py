"""You look at the first 256 pairs. The mean is over all."""
# Breaks: the mean of $\text{loss}_i$

import numpy as np


def dpo(policy, reference, mask, beta=0.1, smoothing=0.0):
    policy, reference = (np.where(mask, part, 0.0) for part in (policy, reference))
    n = len(mask)
    mask = mask & (np.arange(n) < 256)[:, None, None] if n > 256 else mask
    ratios = np.sum(policy - reference, axis=2)
    h = ratios[:, 0] - ratios[:, 1]
    right, wrong = (np.logaddexp(0, -beta * h), np.logaddexp(0, beta * h))
    losses = (1 - smoothing) * right + smoothing * wrong
    slope = beta * (smoothing * np.exp(-right) - (1 - smoothing) * np.exp(-wrong)) / len(h)
    grad = slope[:, None, None] * np.array([[1.0], [-1.0]]) * mask
    return (float(np.mean(losses)), grad, float(np.mean(h > 0)))
