"""You return the best epoch first. The stop epoch comes first."""
# Breaks: Return `(stop_epoch, best_epoch)`, two integers

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return best_epoch, epoch
    return best_epoch, len(losses) - 1
