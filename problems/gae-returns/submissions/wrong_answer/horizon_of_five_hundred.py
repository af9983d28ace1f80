"""You go back 256 steps from the end and leave the steps before them at 0. Go back to the first."""
# Breaks: A_t = \delta_t + \gamma \lambda

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.zeros_like(rewards)
    later = 0.0
    for t in reversed(range(max(0, len(rewards) - 256), len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return (advantages, advantages + values)
