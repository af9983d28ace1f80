"""You drop the given labels that do not occur in the data. They keep a row and a column of zeros, so that tables of different data have the same size."""
# Breaks: A label that occurs in neither array keeps its row and column of zeros.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    seen = np.union1d(y_true, y_pred)
    labels = seen if labels is None else labels[np.isin(labels, seen)]
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if truth in position and guess in position:
            table[position[truth], position[guess]] += 1
    return table
