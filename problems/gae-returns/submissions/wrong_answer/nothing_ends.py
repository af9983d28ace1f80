"""You carry advantages on through every end of an episode."""
# Breaks: step $t + 1$ is the first of another episode

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    delta = rewards + gamma * ahead - values
    goes_on = np.ones(rewards.shape, dtype=bool)
    advantages = np.zeros(rewards.shape)
    later = np.zeros(rewards.shape[1])
    for t in range(len(rewards) - 1, -1, -1):
        later = delta[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
