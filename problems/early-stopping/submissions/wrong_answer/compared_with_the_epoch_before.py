"""You compare each loss with that of the epoch before. Compare it with the best loss so far."""
# Breaks: Keep the **best loss** so far

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
            best = loss
    return len(losses) - 1, best_epoch
