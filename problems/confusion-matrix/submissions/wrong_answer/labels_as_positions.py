"""You take labels for positions and make the table as large as the largest label. Labels may have gaps or be words; look up the position of each among the classes that occur."""
# Breaks: Labels are names: they may be negative, have gaps, or be large.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    size = max(y_true.max(), y_pred.max()) + 1
    table = np.zeros((size, size), dtype=int)
    for truth, guess in zip(y_true, y_pred):
        table[truth, guess] += 1
    return table
