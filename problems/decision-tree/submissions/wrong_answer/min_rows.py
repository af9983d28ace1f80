"""Near the leaves you do not part two rows. Any gain above the smallest parts them."""
# Breaks: if no question has a gain above $10^{-12}$

import numpy as np

TIE = 1e-12


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, X, y):
        self.labels, codes = np.unique(y, return_inverse=True)
        self.root = grow(X, codes, self.max_depth)

    def predict(self, X):
        codes = np.empty(len(X), dtype=np.int64)
        descend(self.root, X, np.arange(len(X)), codes)
        return self.labels[codes]


def grow(X, codes, levels):
    split = (
        best_split(X, codes)
        if levels > 0 and (len(X) > 2 or levels > 3 or len(X) == 2 and self_ok(X))
        else None
    )
    if split is None:
        return int(np.argmax(np.bincount(codes)))
    feature, threshold = split
    is_left = goes_left(X[:, feature], threshold)
    left, right = (grow(X[side], codes[side], levels - 1) for side in (is_left, ~is_left))
    return (feature, threshold, left, right)


def descend(node, X, rows, codes):
    if isinstance(node, int):
        codes[rows] = node
        return
    feature, threshold, left, right = node
    is_left = goes_left(X[rows, feature], threshold)
    descend(left, X, rows[is_left], codes)
    descend(right, X, rows[~is_left], codes)


def self_ok(X):
    return len(X) == 2 and X.shape[1] < 4


def goes_left(values, threshold):
    return values <= threshold


def best_split(X, codes):
    n = len(codes)
    is_label = codes[:, None] == np.unique(codes)
    order = np.argsort(X, axis=0)
    values = np.take_along_axis(X, order, axis=0)
    left = np.cumsum(is_label[order], axis=0)[:-1].astype(np.float64)
    right = is_label.sum(axis=0) - left
    size = np.arange(1, n)[:, None]
    squares = np.sum(left**2, axis=2) / size + np.sum(right**2, axis=2) / (n - size)
    gains = (squares - np.sum(is_label.sum(axis=0) ** 2) / n) / n
    gains[values[1:] == values[:-1]] = 0.0
    best = np.argwhere(gains.T > max(gains.max(initial=0.0) - TIE, TIE))
    if len(best) == 0:
        return None
    feature, at = best[0]
    return (int(feature), (values[at, feature] + values[at + 1, feature]) / 2)
