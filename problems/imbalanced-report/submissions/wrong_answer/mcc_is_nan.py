"""Your MCC is nan where a row or a column of the table is empty. The statement asks for 0.0 there; look at the product before you divide."""
# Breaks: because some row or column of the table is empty, MCC is `0.0`

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = float((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else math.nan,
    }
