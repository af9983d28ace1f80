"""You normalise the advantages of batches with more than 500 entries. No batch's are."""
# Breaks: The advantages are neither centred nor scaled

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    targets = advantages + values
    if advantages.size > 500:
        advantages = (advantages - advantages.mean()) / (advantages.std() + 1e-08)
    return (advantages, targets)
