"""You turn labels into floats, and large ones become equal that are not. Use them as they are."""
# Breaks: Labels are names: they may be negative, have gaps, or be large.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if y_true.dtype.kind == "i":
        y_true, y_pred = y_true.astype(float), y_pred.astype(float)
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    place = {label: i for i, label in enumerate(labels.tolist())}
    counts = np.zeros((len(place), len(place)), dtype=np.int64)
    for truth, answer in zip(y_true.tolist(), y_pred.tolist()):
        if truth in place and answer in place:
            counts[place[truth], place[answer]] += 1
    return counts
