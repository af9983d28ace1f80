"""You let every loss wait that is not finite. Minus infinity is below any best loss, so it is an
improvement."""
# Breaks: may contain NaN and infinities

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if math.isfinite(loss) and loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
