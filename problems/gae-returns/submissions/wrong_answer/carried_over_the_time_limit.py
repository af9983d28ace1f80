"""Advantages of the next episode flow back over a time limit. They end there, too."""
# Breaks: but the next step belongs to a new episode

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~terminated
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
