"""You look at the flags of step t + 1. Those of step t say whether its episode is over."""
# Breaks: [\text{neither terminated}_t \text{ nor truncated}_t]\, A_{t+1}

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    over = terminated | truncated
    goes_on = ~np.vstack([over[1:], np.zeros((1, rewards.shape[1]), dtype=bool)])
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
