"""You count in the first rows alone. Every row counts."""
# Breaks: rows that are positive and predicted positive

import numpy as np


def prf1(y_true, y_pred, positive=1):
    y_true, y_pred = y_true[:20_000], y_pred[:20_000]
    t = [v == positive for v in y_true.tolist()]
    p = [v == positive for v in y_pred.tolist()]
    tp = sum(a and b for a, b in zip(t, p))
    fp = sum(p) - tp
    fn = sum(t) - tp
    P = tp / (tp + fp) if tp + fp else 0.0
    R = tp / (tp + fn) if tp + fn else 0.0
    return P, R, 2 * P * R / (P + R) if P + R else 0.0
