"""Your MCC multiplies TP with FP and TN with FN above the line. The pairs are the two kinds of right rows, TP·TN, minus the two kinds of wrong rows, FP·FN."""
# Breaks: TP \cdot TN - FP \cdot FN

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
        "mcc": (tp * fp - tn * fn) / math.sqrt(product) if product else 0.0,
    }
