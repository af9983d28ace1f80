"""Your balanced accuracy is nan where a class has no rows: 0/0 spoils the mean. Leave a class that does not occur in `y_true` out of it."""
# Breaks: Balanced accuracy is then the recall of the other class alone

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size if size else math.nan for right, size in ((tp, tp + fn), (tn, tn + fp))]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
