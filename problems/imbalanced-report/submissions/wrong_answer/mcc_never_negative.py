"""Your MCC loses its sign. A model that is worse than guessing has a negative correlation with the truth."""
# Breaks: lies between −1 and 1; 0 is what guessing reaches

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
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": abs(tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
