"""Plain Python, one pair after the other, with log1p."""

import math

import numpy as np


def softplus(z):
    return max(z, 0.0) + math.log1p(math.exp(-abs(z)))


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def dpo(policy, reference, mask, beta=0.1, smoothing=0.0):
    n = len(policy)
    total, right = 0.0, 0
    grad = np.zeros(policy.shape)
    for i in range(n):
        scores = [
            math.fsum(policy[i, a][mask[i, a]].tolist())
            - math.fsum(reference[i, a][mask[i, a]].tolist())
            for a in (0, 1)
        ]
        h = scores[0] - scores[1]
        z = beta * h
        total += (1 - smoothing) * softplus(-z) + smoothing * softplus(z)
        right += h > 0
        slope = beta * (smoothing * sigmoid(z) - (1 - smoothing) * sigmoid(-z)) / n
        grad[i, 0][mask[i, 0]] = slope
        grad[i, 1][mask[i, 1]] = -slope
    return total / n, grad, right / n
