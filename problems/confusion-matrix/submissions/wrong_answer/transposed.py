"""Your table is transposed. Rows are true classes and columns are predicted classes: count in cell [true, predicted]."""
# Breaks: one row of the table for each *true* class, and one column for each *predicted* class

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        if truth in position and guess in position:
            table[position[guess], position[truth]] += 1
    return table
