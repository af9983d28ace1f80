"""Your returns are discounted sums of rewards. They are advantage plus value."""
# Breaks: the returns $R_t = A_t + V_t$

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    returns = np.zeros(rewards.shape)
    total = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        total = rewards[t] + gamma * goes_on[t] * total
        returns[t] = total
    return advantages, returns
