"""Where nothing is predicted or true you divide 0 by 0. The value is 0 there."""
# Breaks: each of them 0 where it is 0/0

import numpy as np


def f1_average(y_true, y_pred, average):
    classes = np.union1d(y_true, y_pred)
    is_true = y_true == classes[:, None]
    is_pred = y_pred == classes[:, None]
    tp = (is_true & is_pred).sum(axis=1).astype(float)
    fp = (~is_true & is_pred).sum(axis=1).astype(float)
    fn = (is_true & ~is_pred).sum(axis=1).astype(float)
    if average == "micro":
        tp, fp, fn = tp.sum(), fp.sum(), fn.sum()
    with np.errstate(invalid="ignore"):
        p, r = tp / (tp + fp), tp / (tp + fn)
        f1 = 2 * p * r / (p + r)
    weights = tp + fn if average == "weighted" else np.ones_like(f1)
    return float(np.sum(weights * f1) / np.sum(weights))
