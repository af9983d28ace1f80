"""After a fall you still count the value of the reached state. It is worth 0."""
# Breaks: Nothing comes after, so the reached state is worth 0, whatever the network says.

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.nan_to_num(next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
