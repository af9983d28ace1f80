"""You weight each recall with the size of its class, and that gives accuracy again. In balanced accuracy every class counts alike."""
# Breaks: each class counting alike however small it is

import math

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": (tp + tn) / (tp + fn + tn + fp),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
