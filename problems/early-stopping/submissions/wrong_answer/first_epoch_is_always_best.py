"""You take the first epoch for the best even if its loss is NaN or infinite. Begin with +∞ as the
best loss and −1 as its epoch."""
# Breaks: **No improvement at all**, for example all NaN: `best_epoch` is −1.

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, 0 if len(losses) else -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
