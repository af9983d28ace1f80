"""You sort the labels that you are given. Their order is the order of the rows and columns, sorted or not."""
# Breaks: With `labels`, their order counts, sorted or not.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    labels = np.union1d(y_true, y_pred) if labels is None else np.sort(labels)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if truth in position and guess in position:
            table[position[truth], position[guess]] += 1
    return table
