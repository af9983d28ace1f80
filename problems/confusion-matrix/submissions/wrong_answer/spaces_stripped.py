"""You take away the spaces around a word, and so make one class of two. Labels are names, each as
it is."""
# Breaks: Labels are names

import numpy as np


def confusion_matrix(y_true, y_pred, labels=None):
    true, predicted = ([v.strip() if isinstance(v, str) else v for v in y.tolist()] for y in (y_true, y_pred))
    names = sorted({*true, *predicted}) if labels is None else labels.tolist()
    place = {name: i for i, name in enumerate(names)}
    counts = np.zeros((len(names), len(names)), dtype=int)
    for one, other in zip(true, predicted):
        if one in place and other in place:
            counts[place[one], place[other]] += 1
    return counts
