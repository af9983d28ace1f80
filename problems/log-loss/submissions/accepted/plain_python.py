"""One row after the other with math.log."""

import math


def log_loss(y_true, p, eps=1e-7):
    losses = []
    for label, forecast in zip(y_true.tolist(), p.ravel().tolist()):
        q = min(max(forecast, eps), 1 - eps)
        losses.append(-math.log(q) if label else -math.log(1 - q))
    return math.fsum(losses) / len(losses)
