"""Your F1 is the geometric mean, the square root of PR. F1 is the harmonic mean, 2PR/(P + R)."""
# Breaks: F_1 = \frac{2\,P\,R}{P + R}

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = y_true == positive
    flagged = y_pred == positive
    tp = np.sum(actual & flagged)
    precision = tp / flagged.sum() if flagged.any() else 0.0
    recall = tp / actual.sum() if actual.any() else 0.0
    return precision, recall, float(np.sqrt(precision * recall))
