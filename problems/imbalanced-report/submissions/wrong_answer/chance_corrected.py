"""Your balanced accuracy is stretched so that guessing has 0 (`adjusted=True`). The plain mean of
the recalls is asked for: guessing has 0.5."""
# Breaks: **Balanced accuracy** is the plain mean of the recalls of the classes

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": 2 * sum(recalls) / len(recalls) - 1,
        "mcc": (tp * tn - fp * fn) / product**0.5 if product else 0.0,
    }
