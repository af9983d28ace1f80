"""You read strings as numbers where they look so. As names, "1" and "1.0" are different."""
# Breaks: Labels are names.

import numpy as np


def f1_average(y_true, y_pred, average):
    try:
        y_true, y_pred = (
            (y_true.astype(float), y_pred.astype(float))
            if y_true.dtype.kind == "U"
            else (y_true, y_pred)
        )
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
