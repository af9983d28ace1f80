"""You round the numbers. Return them with all their digits."""
# Breaks: No rounding.

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": round((tp + tn) / len(y_true), 4),
        "balanced_accuracy": round(sum(recalls) / len(recalls), 4),
        "mcc": round((tp * tn - fp * fn) / product**0.5, 4) if product else 0.0,
    }
