"""You wait fifty epochs at most. `patience` may be larger."""
# Breaks: When it reaches `patience`, training stops at this epoch.

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == min(patience, 50):
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
