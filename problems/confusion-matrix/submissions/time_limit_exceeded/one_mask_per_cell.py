"""One pass over the rows for every cell of the table."""
# Breaks: going through all rows once for every *cell* takes too long

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    cells = [[np.sum((y_true == a) & (y_pred == b)) for b in labels] for a in labels]
    return np.array(cells, dtype=int).reshape(len(labels), len(labels))
