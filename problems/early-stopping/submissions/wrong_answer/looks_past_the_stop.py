"""You take the lowest of all losses. After the stop nothing counts any more."""
# Breaks: nothing counts any more, however low a later loss is

import math


def early_stop(losses, patience, min_delta):
    best, waited = math.inf, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, lowest(losses)
    return len(losses) - 1, lowest(losses)


def lowest(losses):
    finite = [(loss, epoch) for epoch, loss in enumerate(losses.tolist()) if loss < math.inf]
    return min(finite)[1] if finite else -1
