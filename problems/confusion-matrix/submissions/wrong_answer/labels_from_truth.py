"""You take the classes from `y_true` alone. A label that was only predicted is a class too; take the union of both arrays."""
# Breaks: the classes are all labels that occur in `y_true`, in `y_pred` or in both

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.unique(y_true)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if truth in position and guess in position:
            table[position[truth], position[guess]] += 1
    return table
