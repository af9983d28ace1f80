"""You turn labels into floats, and large ones become equal that are not. Compare them as they are."""
# Breaks: A row with true label 2 and predicted label 3

import numpy as np


def prf1(y_true, y_pred, positive=1):
    if y_true.dtype.kind == "i":
        y_true, y_pred, positive = y_true.astype(float), y_pred.astype(float), float(positive)
    actual, flagged = y_true == positive, y_pred == positive
    hits = np.sum(actual & flagged)
    precision = float(hits / flagged.sum()) if flagged.any() else 0.0
    recall = float(hits / actual.sum()) if actual.any() else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0
