"""You use all labels that occur even when `labels` is given. Then `labels` alone says which classes there are, and in which order."""
# Breaks: With `labels`, their order counts, sorted or not.
# Breaks: A row of the data is left out when its true or its predicted label is not among `labels`.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        table[position[truth], position[guess]] += 1
    return table
