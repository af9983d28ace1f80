"""You take 1 where `positive` is falsy or below 0. Zero, -1 and the empty string are labels like
any other."""
# Breaks: a label such as −1 or 0 may be the positive one

import numpy as np


def prf1(y_true, y_pred, positive=1):
    if not positive or isinstance(positive, int) and positive < 0:
        positive = 1
    t = [v == positive for v in y_true.tolist()]
    p = [v == positive for v in y_pred.tolist()]
    tp = sum(a and b for a, b in zip(t, p))
    fp = sum(p) - tp
    fn = sum(t) - tp
    P = tp / (tp + fp) if tp + fp else 0.0
    R = tp / (tp + fn) if tp + fn else 0.0
    return P, R, 2 * P * R / (P + R) if P + R else 0.0
