import numpy as np


def moe_route(logits: np.ndarray, k: int, capacity: int) -> tuple[np.ndarray, float]:
    """The weights of each token's experts, and the balance loss.

    logits: float64 (n, E); k: choices of each token; capacity: places of each expert.
    Returns float64 (n, E), 0 where a token does not go, and a float.
    """
    raise NotImplementedError
