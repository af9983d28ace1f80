"""Sums and counts in dicts: totals, and for each fold, subtracted from them."""

from collections import defaultdict

import numpy as np


def target_encode(cat, y, fold, cat_test, smoothing):
    cats, targets, folds = cat.tolist(), y.tolist(), fold.tolist()
    total = defaultdict(lambda: [0, 0.0])
    part = defaultdict(lambda: [0, 0.0])
    size = defaultdict(lambda: [0, 0.0])
    for c, t, f in zip(cats, targets, folds):
        for entry in (total[c], part[f, c], size[f]):
            entry[0] += 1
            entry[1] += t
    everything = len(targets), sum(targets)

    def value(count, amount, mean):
        return (amount + smoothing * mean) / (count + smoothing) if count else mean

    train = []
    for c, f in zip(cats, folds):
        mean = (everything[1] - size[f][1]) / (everything[0] - size[f][0])
        count, amount = (whole - own for whole, own in zip(total[c], part[f, c]))
        train.append(value(count, amount, mean))
    mean = everything[1] / everything[0]
    test = [value(*total.get(c, (0, 0.0)), mean) for c in cat_test.tolist()]
    return np.array(train), np.array(test, dtype=float)
