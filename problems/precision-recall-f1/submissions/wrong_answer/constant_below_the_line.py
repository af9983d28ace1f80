"""You add a small constant below each fraction line, so every result is slightly too small. Check for zero instead, and divide by the true count."""
# Breaks: do not add a small constant below the line

import numpy as np


def prf1(y_true, y_pred, positive=1):
    actual = y_true == positive
    flagged = y_pred == positive
    tp = np.sum(actual & flagged)
    precision = tp / (flagged.sum() + 1e-7)
    recall = tp / (actual.sum() + 1e-7)
    return precision, recall, 2 * precision * recall / (precision + recall + 1e-7)
