"""Sorts pairs of label and row number, and takes every k-th."""

import numpy as np


def stratified_kfold(y, k):
    deck = np.array([row for _, row in sorted(zip(y.tolist(), range(len(y))))])
    folds = []
    for f in range(k):
        test = np.sort(deck[f::k])
        folds.append((np.setdiff1d(deck, test), test))
    return folds
