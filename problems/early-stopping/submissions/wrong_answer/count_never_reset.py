"""Your count never goes back to 0. It counts the waiting epochs since the last improvement."""
# Breaks: the count of waiting epochs goes back to 0

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch = loss, epoch
        else:
            waited += 1
            if waited >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
