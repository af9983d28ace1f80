"""You count a gain of exactly min_delta, or equal losses, as an improvement. The gain must be
larger: use <, not <=."""
# Breaks: nor does a gain of exactly `min_delta`
# Breaks: **Equal losses** are no improvement, even with `min_delta = 0`.

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss <= best - min_delta and loss < math.inf:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
