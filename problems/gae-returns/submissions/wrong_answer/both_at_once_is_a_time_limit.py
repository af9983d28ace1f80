"""A step that is terminated and truncated counts as cut off with you. The robot has fallen."""
# Breaks: is both terminated and truncated: it has fallen

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated & ~truncated, 0.0, np.nan_to_num(next_values))
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
