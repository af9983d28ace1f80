import numpy as np


def gae(
    rewards: np.ndarray,
    values: np.ndarray,
    next_values: np.ndarray,
    terminated: np.ndarray,
    truncated: np.ndarray,
    gamma: float,
    lam: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Advantages and returns of T steps of n copies, all arrays (T, n).

    J. Schulman et al., "High-dimensional continuous control using generalized advantage
    estimation", ICLR 2016, equations 16 and following.
    """
    # Chosen, not multiplied by 0: NaN times 0 is NaN.
    ahead = np.where(terminated, 0.0, next_values)
    errors = rewards + gamma * ahead - values
    goes_on = ~(terminated | truncated)
    advantages = np.empty_like(rewards)
    later = 0.0
    for t in reversed(range(len(rewards))):
        later = errors[t] + gamma * lam * goes_on[t] * later
        advantages[t] = later
    return advantages, advantages + values
