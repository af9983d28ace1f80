"""You drop the sign of categories. −7 and 7 are two."""
# Breaks: integers (int64) or strings

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
        return np.array([known.get(c, mean) for c in some.tolist()], dtype=float)

    if cat.dtype.kind == "i":
        cat, cat_test = np.abs(cat), np.abs(cat_test)
    train = np.full(len(cat), y.mean())
    for f in np.unique(fold):
        own = fold == f
        if own.all():
            continue
        train[own] = encode(cat[own], *table(~own))
    return train, encode(cat_test, *table(fold == fold))
