"""Within an episode you take the value of the next step for that of the state reached. The two may
differ: use `next_values`."""
# Breaks: Within an episode $V'_t$ and $V_{t+1}$ may be two different estimates.

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(truncated, next_values, np.vstack([values[1:], next_values[-1:]]))
    ahead = np.where(terminated, 0.0, ahead)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
