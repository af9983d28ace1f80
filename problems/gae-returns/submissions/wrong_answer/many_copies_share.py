"""From the eighth on all copies have the flags of the eighth. Each has its own."""
# Breaks: **Copies are independent**

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    terminated, truncated = (f.copy() for f in (terminated, truncated))
    for f in (terminated, truncated):
        f[:, 8:] = f[:, 7:8]
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return (advantages, advantages + values)
