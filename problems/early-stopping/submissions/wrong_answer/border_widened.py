"""You compare with a tolerance at the border. A gain counts exactly if it exceeds `min_delta`."""
# Breaks: nor does a gain of exactly `min_delta`

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta and not math.isclose(best - loss, min_delta):
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
