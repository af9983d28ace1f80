"""No count: the distance to the best epoch tells how long it has waited."""


def early_stop(losses, patience, min_delta):
    best_epoch, stop = -1, -1
    for stop in range(losses.size):
        first = best_epoch < 0
        target = float("inf") if first else losses[best_epoch] - min_delta
        if losses[stop] < target:
            best_epoch = stop
        elif stop - best_epoch >= patience:
            break
    return stop, best_epoch
