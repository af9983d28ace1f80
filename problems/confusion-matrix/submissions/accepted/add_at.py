"""Positions by a sorted search, a spare row and column for unknown labels, np.add.at."""

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.unique(np.concatenate([y_true, y_pred]))
    k = len(labels)
    table = np.zeros((k + 1, k + 1), dtype=np.int32)
    if k:
        np.add.at(table, (positions(y_true, labels), positions(y_pred, labels)), 1)
    return table[:k, :k]


def positions(y, labels):
    order = np.argsort(labels)
    found = order[np.minimum(np.searchsorted(labels, y, sorter=order), len(labels) - 1)]
    return np.where(labels[found] == y, found, len(labels))
