import numpy as np


def lstm(
    x: np.ndarray,
    lengths: np.ndarray,
    h: np.ndarray,
    c: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run an LSTM along a batch of padded sequences.

    x: inputs, float64 (n, T, d); lengths: steps of each sequence, int64 (n,), from 0 to T.
    h, c: the states to start from, float64 (n, k).
    W (d, 4k), U (k, 4k), b (4k,): float64, blocks in the order input, forget, candidate, output.
    Returns the outputs (n, T, k), zero after the end of a sequence, and the final h and c (n, k).
    """
    raise NotImplementedError
