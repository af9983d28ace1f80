"""You count in 8 bits: after 255 the count begins again at 0. Count in int64."""
# Breaks: Counts are compared exactly.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    C = np.zeros((len(labels), len(labels)), dtype=np.uint8)
    for t, p in zip(y_true.tolist(), y_pred.tolist()):
        if t in position and p in position:
            C[position[t], position[p]] += np.uint8(1)
    return C
