"""Your counts are multiplied in 32 bits, which overflow with many rows. Keep them small, or
wide."""
# Breaks: For each class $c$, count the rows

import numpy as np


def f1_average(y_true, y_pred, average):
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    f1 = (
        (hits * support).astype(np.int32).astype(float)
        * 2
        / np.maximum(support, 1)
        / (support + predicted)
    )
    return float(np.average(f1, weights=support if average == "weighted" else None))
