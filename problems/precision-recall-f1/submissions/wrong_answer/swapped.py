"""Your precision and recall have changed places. Precision divides by the rows that are predicted positive, recall by the rows that are positive."""
# Breaks: Return the tuple `(precision, recall, f1)`.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = y_true == positive
    flagged = y_pred == positive
    tp = np.sum(actual & flagged)
    precision = tp / actual.sum() if actual.any() else 0.0
    recall = tp / flagged.sum() if flagged.any() else 0.0
    f1 = 2 * precision * recall / (precision + recall) if tp else 0.0
    return precision, recall, f1
