"""You begin the recursion with the last value. Behind the last step the advantage is 0; the value
is in δ already."""
# Breaks: and $A_T = 0$ behind the last step of the batch

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.nan_to_num(next_values[-1]) if len(rewards) else 0.0
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
