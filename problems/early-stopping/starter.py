import numpy as np


def early_stop(losses: np.ndarray, patience: int, min_delta: float) -> tuple[int, int]:
    """When training stops, and which epoch is kept.

    losses: validation loss after each epoch, shape (n,), float64; patience >= 1; min_delta >= 0.
    Returns (stop_epoch, best_epoch), counted from 0; best_epoch is -1 without any improvement.
    """
    raise NotImplementedError
