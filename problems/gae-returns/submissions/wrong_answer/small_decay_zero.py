"""You take a decay near 1 for 1. Over many steps it is not."""
# Breaks: A_t = \delta_t + \gamma \lambda

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        decay = gamma * lam
        decay = 1.0 if decay > 0.999 else decay
        later = errors[t] + decay * goes_on[t] * later
        advantages[t] = later
    return (advantages, advantages + values)
