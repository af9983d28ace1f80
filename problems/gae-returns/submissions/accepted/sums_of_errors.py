"""Adds every later error of the same episode with its weight: a matrix for each copy."""

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    T, n = rewards.shape
    deltas = rewards - values
    deltas[~terminated] += gamma * next_values[~terminated]
    over = terminated | truncated
    # The number of ends before a step is the number of its episode.
    episode = np.cumsum(over, axis=0) - over
    ahead = np.arange(T) - np.arange(T)[:, None]
    weights = np.where(ahead >= 0, float(gamma * lam) ** np.maximum(ahead, 0), 0.0)
    advantages = np.zeros((T, n))
    for copy in range(n):
        same = episode[:, copy, None] == episode[:, copy]
        advantages[:, copy] = (weights * same) @ deltas[:, copy]
    return advantages, advantages + values
