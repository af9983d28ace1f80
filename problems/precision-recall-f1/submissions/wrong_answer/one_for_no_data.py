"""You return 1.0 where a fraction is 0/0, on the ground that nothing went wrong. The statement asks for 0.0 there."""
# Breaks: Where nothing is predicted positive, $P$ is 0/0: return `0.0`.
# Breaks: Where nothing is positive, $R$ is 0/0: return `0.0`.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = y_true == positive
    flagged = y_pred == positive
    tp = np.sum(actual & flagged)
    precision = tp / flagged.sum() if flagged.any() else 1.0
    recall = tp / actual.sum() if actual.any() else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if tp else 0.0
