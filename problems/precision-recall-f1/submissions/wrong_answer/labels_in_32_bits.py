"""You store labels in 32 bits, and labels that differ by 2³² become one. Compare them as they
are."""
# Breaks: all integers or all strings

import numpy as np


def prf1(y_true, y_pred, positive=1):
    if y_true.dtype.kind == "i":
        y_true, y_pred = y_true.astype(np.int32), y_pred.astype(np.int32)
        positive = np.array([positive]).astype(np.int64).astype(np.int32)[0]
    actual, flagged = y_true == positive, y_pred == positive
    hits = np.sum(actual & flagged)
    precision = float(hits / flagged.sum()) if flagged.any() else 0.0
    recall = float(hits / actual.sum()) if actual.any() else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0
