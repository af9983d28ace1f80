"""You count words that begin like the positive label. Only an equal label is positive."""
# Breaks: every other label is negative

import numpy as np


def prf1(y_true, y_pred, positive=1):
    if y_true.dtype.kind == "U":
        actual = np.char.startswith(y_true, positive)
        flagged = np.char.startswith(y_pred, positive)
    else:
        actual, flagged = y_true == positive, y_pred == positive
    hits = np.sum(actual & flagged)
    p = hits / np.sum(flagged) if flagged.any() else 0.0
    r = hits / np.sum(actual) if actual.any() else 0.0
    return float(p), float(r), float(2 * p * r / (p + r)) if p + r else 0.0
