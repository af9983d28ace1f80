"""Your cells are 0 or 1: `table[rows, columns] += 1` raises a cell once, however often it comes up. Use `np.add.at` or `np.bincount`."""
# Breaks: \text{number of rows whose true class is } i \text{ and whose predicted class is } j

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    k = len(labels)
    position = {label: i for i, label in enumerate(labels.tolist())}
    rows = np.array([position.get(label, k) for label in y_true.tolist()], dtype=int)
    columns = np.array([position.get(label, k) for label in y_pred.tolist()], dtype=int)
    table = np.zeros((k + 1, k + 1), dtype=int)
    table[rows, columns] += 1
    return table[:k, :k]
