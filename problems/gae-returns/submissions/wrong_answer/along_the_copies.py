"""You go along the copies instead of the steps. The first axis is time."""
# Breaks: shape `(T, n)`: steps by copies

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(len(rewards))
    for t in range(rewards.shape[1] - 1, -1, -1):
        later = delta[:, t] + gamma * lam * goes_on[:, t] * later
        advantages[:, t] = later
    return advantages, advantages + values
