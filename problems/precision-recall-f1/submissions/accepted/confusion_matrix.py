"""A 2×2 table first, divisions by `np.divide` with `where`; NumPy floats come back."""

import numpy as np


def prf1(y_true, y_pred, positive=1):
    table = np.zeros((2, 2))
    np.add.at(table, ((y_true == positive).astype(int), (y_pred == positive).astype(int)), 1)
    hits = table[1, 1]
    parts = np.array([hits, hits, 2 * hits])
    flagged, actual = table[:, 1].sum(), table[1, :].sum()
    wholes = np.array([flagged, actual, flagged + actual])
    precision, recall, f1 = np.divide(parts, wholes, out=np.zeros(3), where=wholes > 0)
    return precision, recall, f1
