"""You average over the classes that occur in `y_true` or in `y_pred`. A class that is only
predicted has no recall and does not count."""
# Breaks: a class that is only predicted does not count

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
        "balanced_accuracy": sum(recalls) / len(np.union1d(y_true, y_pred)),
        "mcc": (tp * tn - fp * fn) / product**0.5 if product else 0.0,
    }
