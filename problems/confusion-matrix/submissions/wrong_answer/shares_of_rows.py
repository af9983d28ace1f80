"""You divide each row by its sum, which gives shares. The table holds counts."""
# Breaks: Return the counts as an array of shape `(k, k)` of an integer type.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)))
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if truth in position and guess in position:
            table[position[truth], position[guess]] += 1
    return table / np.maximum(table.sum(axis=1, keepdims=True), 1)
