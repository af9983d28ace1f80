"""You take the difference of the labels to find wrong rows. In `uint8`, 0 − 1 is 255, so one false alarm counts as many; use `y_true == y_pred`."""
# Breaks: The labels may come as any integer type, `int8` and `uint8` included

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": 1 - float(np.mean(np.abs(y_true - y_pred))),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
