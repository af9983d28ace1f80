import math

import numpy as np


def early_stop(losses: np.ndarray, patience: int, min_delta: float) -> tuple[int, int]:
    """When training stops, and which epoch is kept.

    Goodfellow, Bengio and Courville, "Deep Learning", algorithm 7.1, with a least gain.
    """
    best, best_epoch = math.inf, -1
    waited = 0
    for epoch, loss in enumerate(losses.tolist()):
        # Every comparison with NaN is false, so NaN waits.
        if loss < best - min_delta:
            best, best_epoch = loss, epoch
            waited = 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
