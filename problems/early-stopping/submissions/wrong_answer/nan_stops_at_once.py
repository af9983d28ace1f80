"""You stop at the first NaN. It only waits like any other epoch without improvement."""
# Breaks: the epoch waits like any other

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if math.isnan(loss):
            return epoch, best_epoch
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
