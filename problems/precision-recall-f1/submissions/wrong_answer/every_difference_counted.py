"""You count a mix-up of two negative labels as an error. A false positive must be predicted positive, and a false negative must be positive; other disagreements are neither."""
# Breaks: is none of the three counts when `positive` is 1

import numpy as np


def prf1(y_true, y_pred, positive=1):
    wrong = y_true != y_pred
    tp = np.sum((y_true == positive) & (y_pred == positive))
    fn = np.sum(wrong & (y_true == positive))
    fp = np.sum(wrong) - fn
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1
