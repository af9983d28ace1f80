"""You count every label other than 0 as positive. Only rows whose label equals `positive` are positive; −1, 2 or a word may be negative labels, and 0 may be the positive one."""
# Breaks: a label such as −1 or 0 may be the positive one

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = np.array([bool(label) for label in y_true.tolist()], dtype=bool)
    flagged = np.array([bool(label) for label in y_pred.tolist()], dtype=bool)
    tp = np.sum(actual & flagged)
    precision = tp / flagged.sum() if flagged.any() else 0.0
    recall = tp / actual.sum() if actual.any() else 0.0
    f1 = 2 * tp / (flagged.sum() + actual.sum()) if tp else 0.0
    return precision, recall, f1
