"""You read strings of digits as whole numbers. As names, "01" and "1" are different."""
# Breaks: Labels are names.

import numpy as np


def f1_average(y_true, y_pred, average):
    try:
        y_true, y_pred = (y_true.astype(np.int64), y_pred.astype(np.int64))
    except ValueError:
        pass
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    f1 = 2 * hits / (support + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
