"""You multiply the value behind a fall by 0, and NaN stays NaN. Choose with `np.where`."""
# Breaks: means nothing and may even be NaN

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = (1 - terminated) * next_values
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
