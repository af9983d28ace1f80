"""You encode a fold from the ones before it. Use the rows of all *other* folds."""
# Breaks: with $S$ the training rows of all *other* folds

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

    train = np.zeros(len(cat))
    for f in np.unique(fold):
        own = fold == f
        before = fold < f if (fold < f).any() else ~own
        train[own] = encode(cat[own], *table(before))
    return train, encode(cat_test, *table(fold == fold))
