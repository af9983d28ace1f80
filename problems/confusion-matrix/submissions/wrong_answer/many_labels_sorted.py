"""You sort the labels that are asked for when there are many. Their order counts."""
# Breaks: With `labels`, their order counts, sorted or not.

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    true, predicted = y_true.tolist(), y_pred.tolist()
    names = sorted({*true, *predicted}) if labels is None else labels.tolist()
    if len(names) > 10:
        names = sorted(names)
    place = {name: i for i, name in enumerate(names)}
    counts = np.zeros((len(names), len(names)), dtype=int)
    for one, other in zip(true, predicted):
        if one in place and other in place:
            counts[place[one], place[other]] += 1
    return counts
