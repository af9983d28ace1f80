"""You cut labels to eight characters. Names that begin alike are different classes."""
# Breaks: Labels are names.

import numpy as np


def f1_average(y_true, y_pred, average):
    if y_true.dtype.kind == "U":
        y_true, y_pred = (y_true.astype("U8"), y_pred.astype("U8"))
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    f1 = 2 * hits / (support + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
