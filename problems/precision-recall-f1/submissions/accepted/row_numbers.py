"""Sets of row numbers, and F1 as a harmonic mean."""

from statistics import harmonic_mean

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = set(np.flatnonzero(y_true == positive))
    flagged = set(np.flatnonzero(y_pred == positive))
    hits = len(actual & flagged)
    if not hits:
        return 0.0, 0.0, 0.0
    precision, recall = hits / len(flagged), hits / len(actual)
    return precision, recall, harmonic_mean([precision, recall])
