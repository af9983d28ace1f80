"""You number the classes in the order in which they first occur. Without `labels` they come in ascending order."""
# Breaks: in `y_pred` or in both, in ascending order

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    truths, guesses = y_true.tolist(), y_pred.tolist()
    names = list(dict.fromkeys(guesses + truths)) if labels is None else labels.tolist()
    position = {label: i for i, label in enumerate(names)}
    table = np.zeros((len(names), len(names)), dtype=int)
    for truth, guess in zip(truths, guesses):
        if truth in position and guess in position:
            table[position[truth], position[guess]] += 1
    return table
