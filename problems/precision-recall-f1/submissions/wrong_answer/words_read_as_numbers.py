"""You read labels as numbers, and "01" becomes "1". Strings are compared as strings."""
# Breaks: `y_true`: the true labels, shape `(n,)`, all integers or all strings.

import numpy as np


def prf1(y_true, y_pred, positive=1):
    t = [v == positive or str(v).isdigit() and str(positive).isdigit() and int(v) == int(positive) for v in y_true.tolist()]
    p = [v == positive or str(v).isdigit() and str(positive).isdigit() and int(v) == int(positive) for v in y_pred.tolist()]
    tp = sum(a and b for a, b in zip(t, p))
    fp = sum(p) - tp
    fn = sum(t) - tp
    P = tp / (tp + fp) if tp + fp else 0.0
    R = tp / (tp + fn) if tp + fn else 0.0
    return P, R, 2 * P * R / (P + R) if P + R else 0.0
