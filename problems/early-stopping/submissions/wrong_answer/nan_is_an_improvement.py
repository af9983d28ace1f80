"""You treat NaN as an improvement: `not loss >= …` is true for it. Write `loss < best - min_delta`,
which is false for NaN."""
# Breaks: **NaN** is never an improvement

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if not loss >= best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
