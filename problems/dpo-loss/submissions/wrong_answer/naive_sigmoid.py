"""You take the logarithm of a sigmoid that has become 0. Compute ln(1 + e^−z) with
`np.logaddexp`."""
# Breaks: loss and gradient are finite

import numpy as np


def dpo(policy, reference, mask, beta=0.1, smoothing=0.0):
    n = len(policy)
    policy = np.where(mask, policy, 0.0)
    reference = np.where(mask, reference, 0.0)
    u = policy[:, 0].sum(axis=1) - reference[:, 0].sum(axis=1)
    v = policy[:, 1].sum(axis=1) - reference[:, 1].sum(axis=1)
    h = u - v
    z = beta * h
    with np.errstate(all="ignore"):
        right = -np.log(1 / (1 + np.exp(-z)))
        wrong = -np.log(1 / (1 + np.exp(z)))
    loss = np.mean((1 - smoothing) * right + smoothing * wrong)
    slope = beta * (smoothing * np.exp(-right) - (1 - smoothing) * np.exp(-wrong)) / n
    grad = np.zeros(policy.shape)
    grad[:, 0] = slope[:, None]
    grad[:, 1] = -slope[:, None]
    grad = np.where(mask, grad, 0.0)
    accuracy = np.mean(h > 0)
    return float(loss), grad, float(accuracy)
