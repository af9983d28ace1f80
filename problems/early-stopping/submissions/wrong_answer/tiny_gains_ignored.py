"""You take nearly equal losses for equal. With `min_delta = 0` any gain counts, however small."""
# Breaks: Epoch $e$ is an **improvement** if


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = float("inf"), -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - max(min_delta, 1e-8):
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
