"""You count rows in 8 bits: after 255 the count begins again at 0."""
# Breaks: For each class $c$, count the rows

import numpy as np


def f1_average(y_true, y_pred, average):
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)).astype(np.uint8)
        for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    f1 = 2.0 * hits / (support.astype(float) + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
