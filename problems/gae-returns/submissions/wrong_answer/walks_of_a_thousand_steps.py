"""You cut walks into pieces of 512 steps, and carry nothing over from one to the next. Go through
all steps."""
# Breaks: A_t = \delta_t + \gamma \lambda

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later * (t != 511)
        advantages[t] = later
    return (advantages, advantages + values)
