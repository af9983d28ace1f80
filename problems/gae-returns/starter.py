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

    values: of the state in which a step begins; next_values: of the one it reaches, which counts
    unless the step terminated. Nothing flows back from one episode into another.
    """
    raise NotImplementedError
