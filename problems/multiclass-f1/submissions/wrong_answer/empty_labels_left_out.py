"""You leave out rows whose true label is the empty string. It is a name like others."""
# Breaks: **Labels are names.**

import numpy as np


def f1_average(y_true, y_pred, average):
    if y_true.dtype.kind == "U":
        rows = y_true != ""
        y_true, y_pred = y_true[rows], y_pred[rows]
    classes = np.union1d(y_true, y_pred)
    is_true = y_true == classes[:, None]
    is_pred = y_pred == classes[:, None]
    tp = (is_true & is_pred).sum(axis=1).astype(float)
    fp = (~is_true & is_pred).sum(axis=1).astype(float)
    fn = (is_true & ~is_pred).sum(axis=1).astype(float)
    if average == "micro":
        tp, fp, fn = tp.sum(), fp.sum(), fn.sum()
    p = np.divide(tp, tp + fp, out=np.zeros_like(tp), where=tp + fp > 0)
    r = np.divide(tp, tp + fn, out=np.zeros_like(tp), where=tp + fn > 0)
    f1 = np.divide(2 * p * r, p + r, out=np.zeros_like(tp), where=p + r > 0)
    weights = tp + fn if average == "weighted" else np.ones_like(f1)
    return float(np.sum(weights * f1) / np.sum(weights))
