"""You take a small $P + R$ for 0, and small numbers are lost. Only where it is exactly 0 is there
nothing to divide by."""
# Breaks: Where $P + R = 0$, return `0.0` for $F_1$.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual, flagged = y_true == positive, y_pred == positive
    hits = np.sum(actual & flagged)
    precision = float(hits / flagged.sum()) if flagged.any() else 0.0
    recall = float(hits / actual.sum()) if actual.any() else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total > 1e-3 else 0.0
