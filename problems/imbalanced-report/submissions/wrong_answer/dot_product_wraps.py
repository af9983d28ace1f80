"""You count hits with a dot product of narrow integers, which adds up in the same 8 bits and wraps around. Compare first and count booleans, or convert the labels to a wider type."""
# Breaks: The labels may come as any integer type, `int8` and `uint8` included

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(y_true @ y_pred)
    fn = int(np.sum(y_true)) - tp
    fp = int(np.sum(y_pred)) - tp
    tn = len(y_true) - tp - fn - fp
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product > 0 else 0.0,
    }
