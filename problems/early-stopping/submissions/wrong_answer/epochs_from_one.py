"""You count epochs from 1. They are counted from 0."""
# Breaks: is the validation loss after epoch $e = 0, 1, 2, \dots$

import math


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = math.inf, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch + 1, best_epoch + 1
    return len(losses), best_epoch + 1
