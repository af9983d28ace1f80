"""You add up the errors of a hundred steps ahead. Where little is lost on the way, later ones
matter: go on to the end."""
# Breaks: A_t = \delta_t + \gamma \lambda

import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = errors.copy()
    steps = len(rewards)
    factor = np.ones_like(rewards)
    for k in range(1, min(steps, 101)):
        factor = factor[:-1] if k > 1 else factor[: steps - 1]
        factor = factor * gamma * lam * goes_on[k - 1 :][: len(factor)]
        advantages[: steps - k] += factor * errors[k:]
    return (advantages, advantages + values)
