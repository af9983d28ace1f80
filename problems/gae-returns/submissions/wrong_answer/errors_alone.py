"""You return the one-step errors. Add the later ones, weighted by γλ."""
# Breaks: A_t = \delta_t + \gamma \lambda\,

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t]
        advantages[t] = later
    return advantages, advantages + values
