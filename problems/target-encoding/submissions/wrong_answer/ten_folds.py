"""You encode the rows of ten folds and give all others the mean. Go through every fold."""
# Breaks: A training row of fold $f$ gets

import numpy as np


def target_encode(cat, y, fold, cat_test, smoothing):
    names, code = np.unique(np.concatenate([cat, cat_test]), return_inverse=True)
    code, code_test = (code[: len(cat)], code[len(cat) :])

    def table(rows):
        mean = np.mean(y[rows])
        counts = np.bincount(code[rows], minlength=len(names))
        sums = np.bincount(code[rows], weights=y[rows], minlength=len(names))
        encoded = np.full(len(names), mean)
        known = counts > 0
        encoded[known] = (sums[known] + smoothing * mean) / (counts[known] + smoothing)
        return encoded

    train = np.full(len(cat), np.mean(y))
    for f in np.unique(fold)[:10]:
        own = fold == f
        train[own] = table(~own)[code[own]]
    return (train, table(np.ones(len(cat), dtype=bool))[code_test])
