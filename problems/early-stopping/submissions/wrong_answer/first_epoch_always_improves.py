"""You take the first loss for the best one so far, unless it is NaN. +∞ is no improvement either:
it leaves `best_epoch` at −1."""
# Breaks: The same holds for $+\infty$.

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = None, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if not math.isnan(loss) and (best is None or loss < best - min_delta):
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
