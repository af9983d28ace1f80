"""Without any improvement you give -1 for both epochs. `stop_epoch` is the last epoch all the same."""
# Breaks: If the count never reaches `patience`, `stop_epoch` is the last epoch, $n - 1$.

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return (len(losses) - 1 if best_epoch >= 0 else -1), best_epoch
