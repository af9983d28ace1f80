"""One copy and one episode at a time, in plain Python."""

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    advantages = np.zeros(rewards.shape)
    for copy in range(rewards.shape[1]):
        later = 0.0
        for t in range(len(rewards) - 1, -1, -1):
            ended = terminated[t, copy]
            target = rewards[t, copy]
            if not ended:
                target += gamma * next_values[t, copy]
            if ended or truncated[t, copy]:
                later = 0.0
            later = target - values[t, copy] + gamma * lam * later
            advantages[t, copy] = later
    return advantages, values + advantages
