"""The product of your four counts outgrows a NumPy integer and wraps around. Turn the counts into Python integers or floats before you multiply."""
# Breaks: The product of four counts then exceeds what 64-bit integers hold

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    with np.errstate(over="ignore"):
        product = np.int64(tp + fp) * np.int64(tp + fn) * np.int64(tn + fp) * np.int64(tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / float(np.sqrt(abs(product))) if product else 0.0,
    }
