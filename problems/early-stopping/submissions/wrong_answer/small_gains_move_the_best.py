"""You lower the best loss at every small gain. It stays as it is until an improvement, so that
small gains can add up."""
# Breaks: and they do not move the best loss

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if loss < best:
                best = loss
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
