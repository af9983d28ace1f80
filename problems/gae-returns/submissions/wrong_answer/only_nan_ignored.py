"""You set aside a NaN behind a fall, but infinity times 0 is NaN as well. Choose with
`np.where`."""
# Breaks: **After a fall** `next_values` means nothing

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(np.isnan(next_values), 0.0, next_values) * ~terminated
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
