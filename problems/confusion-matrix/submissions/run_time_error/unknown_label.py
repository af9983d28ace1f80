"""A label that is not among those asked for is not in the dictionary."""
# Breaks: A row of the data is left out when its true or its predicted label is not among `labels`.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        table[position[truth], position[guess]] += 1
    return table
