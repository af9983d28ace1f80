import numpy as np


def beam_search(
    log_p: np.ndarray, start: int, end: int, width: int, max_steps: int, alpha: float = 0.0
) -> tuple[list[list[int]], np.ndarray]:
    """The hypotheses of the last beam by falling score, and their scores.

    log_p: float64 (V, V), the log-probability of token w after token u at [u, w].
    Returns lists of tokens that begin with `start`, and float64 scores: sum / length ** alpha.
    """
    raise NotImplementedError
