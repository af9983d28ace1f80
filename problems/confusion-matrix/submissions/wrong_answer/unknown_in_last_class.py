"""You count rows with an unknown label in the last class, because position −1 is the last one in Python. Leave these rows out."""
# Breaks: A row of the data is left out when its true or its predicted label is not among `labels`.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        table[position.get(truth, -1), position.get(guess, -1)] += 1
    return table
