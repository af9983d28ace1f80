"""You return the epoch of the lowest loss up to the stop. The last improvement is asked for: a
lower loss may be too small a gain."""
# Breaks: the epoch of the last improvement up to there, whose weights are kept

import math


def early_stop(losses, patience, min_delta):
    best, waited = math.inf, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch, lowest(losses[: epoch + 1])
    return len(losses) - 1, lowest(losses)


def lowest(losses):
    finite = [(loss, epoch) for epoch, loss in enumerate(losses.tolist()) if loss < math.inf]
    return min(finite)[1] if finite else -1
