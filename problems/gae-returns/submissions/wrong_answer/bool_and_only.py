"""You clip the values of reached states. Take them as they are."""
# Breaks: r_t + \gamma\, V'_t

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, np.clip(next_values, -1e7, 1e7))
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return (advantages, advantages + values)
