"""You clip what is far from 0. Take all values and errors as they are."""
# Breaks: **Other numbers.** The advantages are neither centred nor scaled, and no reward is clipped.

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = np.clip(rewards + gamma * ahead - values, -100, 100)
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
