"""Your best loss starts at a large number, and a larger first loss is no improvement then. Start with
infinity."""
# Breaks: at first $+\infty$


def early_stop(losses, patience, min_delta):
    best, best_epoch, waited = 1e9, -1, 0
    for epoch, loss in enumerate(losses.tolist()):
        if loss < best - min_delta:
            best, best_epoch, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
