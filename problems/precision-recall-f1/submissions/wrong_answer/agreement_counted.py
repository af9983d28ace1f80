"""You count every row where truth and prediction agree as a true positive. A true positive must also carry the positive label; two negatives that agree do not count."""
# Breaks: rows that are positive and predicted positive

import numpy as np


def prf1(y_true, y_pred, positive=1):
    tp = np.sum(y_true == y_pred)
    fp = np.sum((y_pred == positive) & (y_true != positive))
    fn = np.sum((y_pred != positive) & (y_true == positive))
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1
