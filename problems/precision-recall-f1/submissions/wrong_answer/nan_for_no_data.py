"""You get nan where a fraction is 0/0. Look at the divisor before you divide, and return 0.0 when it is zero."""
# Breaks: Where nothing is predicted positive, $P$ is 0/0: return `0.0`.
# Breaks: Where nothing is positive, $R$ is 0/0: return `0.0`.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = y_true == positive
    flagged = y_pred == positive
    with np.errstate(invalid="ignore", divide="ignore"):
        tp = np.float64(np.sum(actual & flagged))
        precision = tp / flagged.sum()
        recall = tp / actual.sum()
        return precision, recall, 2 * precision * recall / (precision + recall)
