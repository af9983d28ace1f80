"""You clip labels at 2⁶⁰. They are names, and larger ones are different classes."""
# Breaks: Labels are names.

import numpy as np


def f1_average(y_true, y_pred, average):
    if y_true.dtype.kind == "i":
        y_true, y_pred = (np.clip(y, -(2**60), 2**60) for y in (y_true, y_pred))
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    f1 = 2 * hits / (support + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
