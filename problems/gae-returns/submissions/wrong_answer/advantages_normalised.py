"""You centre and scale the advantages. Return them as they are."""
# Breaks: The advantages are neither centred nor scaled

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
    if advantages.size == 0:
        return advantages, advantages + values
    return (advantages - advantages.mean()) / (advantages.std() + 1e-8), advantages + values
