"""You take min_delta as a share of the best loss. It is a difference of losses."""
# Breaks: \text{losses}_e < \text{best} - \text{min\_delta}

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best * (1 - min_delta):
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
