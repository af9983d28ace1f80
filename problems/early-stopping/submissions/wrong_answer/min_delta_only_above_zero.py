"""Where losses are negative you leave `min_delta` out. It holds for them as well."""
# Breaks: is an **improvement** if $\text{losses}_e < \text{best} - \text{min\_delta}$

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - (min_delta if loss > 0 else 0.0):
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
