"""With no smoothing you divide 0 by 0 for a category that S does not know. It gets the mean."""
# Breaks: and there is no 0/0

import numpy as np


def target_encode(cat, y, fold, cat_test, smoothing):
    def table(rows):
        mean = y[rows].mean()
        names, code = np.unique(cat[rows], return_inverse=True)
        counts = np.bincount(code)
        sums = np.bincount(code, weights=y[rows])
        values = (sums + smoothing * mean) / (counts + smoothing)
        return dict(zip(names.tolist(), values.tolist())), mean

    def encode(some, known, mean):
        nothing = mean if smoothing > 0 else np.nan
        return np.array([known.get(c, nothing) for c in some.tolist()], dtype=float)

    train = np.zeros(len(cat))
    for f in np.unique(fold):
        own = fold == f
        train[own] = encode(cat[own], *table(~own))
    return train, encode(cat_test, *table(fold == fold))
