"""You make words as long as the longest of `labels`, so that a longer word which begins like a
label counts as that label. Compare them as they are."""
# Breaks: A row of the data is left out when its true or its predicted label is not among `labels`.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.unique(np.concatenate([y_true, y_pred]))
    position = {label: i for i, label in enumerate(labels.tolist())}
    C = np.zeros((len(labels), len(labels)), dtype=np.int64)
    for t, p in zip(y_true.astype(labels.dtype).tolist(), y_pred.astype(labels.dtype).tolist()):
        if t in position and p in position:
            C[position[t], position[p]] += 1
    return C
