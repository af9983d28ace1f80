"""You divide by how often each class was predicted, which gives precisions. Balanced accuracy averages recalls: divide by how often each class occurs in `y_true`."""
# Breaks: **Balanced accuracy** is the plain mean of the recalls of the classes

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    precisions = [right / size for right, size in ((tp, tp + fp), (tn, tn + fn)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(precisions) / len(precisions),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
