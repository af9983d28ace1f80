"""You look at the first twenty classes. All count."""
# Breaks: The classes are all labels that occur in `y_true` or in `y_pred`.

import numpy as np


def f1_average(y_true, y_pred, average):
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        return float(np.sum(hits) / len(y_true))
    hits, support, predicted = (hits[:20], support[:20], predicted[:20])
    f1 = 2 * hits / (support + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
