"""You sort words as if they had no capitals. NumPy puts all capitals before the small letters."""
# Breaks: words in the order in which NumPy sorts them

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = sorted(np.union1d(y_true, y_pred).tolist(), key=lambda name: str(name).lower())
        if y_true.dtype.kind == "i":
            labels.sort()
    place = {label: i for i, label in enumerate(np.array(labels).tolist())}
    counts = np.zeros((len(place), len(place)), dtype=np.int64)
    for truth, answer in zip(y_true.tolist(), y_pred.tolist()):
        if truth in place and answer in place:
            counts[place[truth], place[answer]] += 1
    return counts
