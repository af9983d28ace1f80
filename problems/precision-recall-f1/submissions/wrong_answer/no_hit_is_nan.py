"""Precision and recall may both be 0 although neither is 0/0: then F1 is 0/0, and `0.0` is asked
for."""
# Breaks: Where $P + R = 0$, return `0.0` for $F_1$.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual, flagged = y_true == positive, y_pred == positive
    if not actual.any() or not flagged.any():
        return 0.0, 0.0, 0.0
    hits = np.sum(actual & flagged)
    p, r = hits / np.sum(flagged), hits / np.sum(actual)
    with np.errstate(invalid="ignore"):
        return float(p), float(r), float(2 * p * r / (p + r))
