"""Plain Python: a counter of pairs, looked up cell by cell."""

from collections import Counter

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    truths, guesses = y_true.tolist(), y_pred.tolist()
    names = sorted({*truths, *guesses}) if labels is None else labels.tolist()
    pairs = Counter(zip(truths, guesses))
    cells = [[pairs[truth, guess] for guess in names] for truth in names]
    return np.array(cells, dtype=np.int64).reshape(len(names), len(names))
