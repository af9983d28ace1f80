"""You treat the time limit like a fall. The state that a truncated step reaches keeps its
value."""
# Breaks: Walking on would have brought $V'_t$, so that counts

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated | truncated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
