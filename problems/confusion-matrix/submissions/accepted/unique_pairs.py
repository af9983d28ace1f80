"""One mask per class, then the counts of the predictions inside each."""

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    table = np.zeros((len(labels), len(labels)), dtype=int)
    column = {label: j for j, label in enumerate(labels)}
    for i, label in enumerate(labels):
        guesses, counts = np.unique(y_pred[y_true == label], return_counts=True)
        for guess, count in zip(guesses, counts):
            if guess in column:
                table[i, column[guess]] = count
    return table
