"""One pass in plain Python over pairs."""

from collections import Counter
from math import prod, sqrt


def imbalanced_report(y_true, y_pred):
    pairs = Counter(zip(y_true.tolist(), y_pred.tolist()))
    tp, fn, fp, tn = pairs[1, 1], pairs[1, 0], pairs[0, 1], pairs[0, 0]
    margins = (tp + fp, tp + fn, tn + fp, tn + fn)
    if tp + fn == 0:
        balanced = tn / (tn + fp)
    elif tn + fp == 0:
        balanced = tp / (tp + fn)
    else:
        balanced = (tp / (tp + fn) + tn / (tn + fp)) / 2
    return {
        "accuracy": (tp + tn) / (tp + tn + fp + fn),
        "balanced_accuracy": balanced,
        "mcc": (tp * tn - fp * fn) / sqrt(prod(margins)) if all(margins) else 0.0,
    }
