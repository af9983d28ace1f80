"""You strip spaces from the labels. A label is what it is, spaces included."""
# Breaks: `positive`: the label that counts as positive.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    t = [str(v).strip() == str(positive).strip() for v in y_true.tolist()]
    p = [str(v).strip() == str(positive).strip() for v in y_pred.tolist()]
    tp = sum(a and b for a, b in zip(t, p))
    fp = sum(p) - tp
    fn = sum(t) - tp
    P = tp / (tp + fp) if tp + fp else 0.0
    R = tp / (tp + fn) if tp + fn else 0.0
    return P, R, 2 * P * R / (P + R) if P + R else 0.0
