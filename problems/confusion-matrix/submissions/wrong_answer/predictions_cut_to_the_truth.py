"""You make predicted words as long as the longest true one, so that a longer word becomes another
class. Compare words as they are."""
# Breaks: the classes are all labels that occur in `y_true`, in `y_pred` or in both

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if y_true.dtype.kind == "U":
        y_pred = y_pred.astype(y_true.dtype)
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    position = {label: i for i, label in enumerate(labels.tolist())}
    C = np.zeros((len(labels), len(labels)), dtype=np.int64)
    for t, p in zip(y_true.tolist(), y_pred.tolist()):
        if t in position and p in position:
            C[position[t], position[p]] += 1
    return C
