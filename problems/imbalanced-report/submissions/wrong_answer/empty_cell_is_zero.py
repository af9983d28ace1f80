"""You return an MCC of 0 as soon as one of the four counts is 0. It is 0 only where a whole row or
column of the table is empty."""
# Breaks: because some row or column of the table is empty

import numpy as np


def imbalanced_report(y_true, y_pred):
    tp = int(np.sum((y_true == 1) & (y_pred == 1)))
    tn = int(np.sum((y_true == 0) & (y_pred == 0)))
    fp = int(np.sum((y_true == 0) & (y_pred == 1)))
    fn = int(np.sum((y_true == 1) & (y_pred == 0)))
    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    mcc = 0.0
    # Two empty cells on the diagonal are a table of right answers, or of wrong ones.
    if tp * tn * fp * fn or tp + tn == 0 or (fp + fn == 0 and tp and tn):
        product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
        mcc = (tp * tn - fp * fn) / product**0.5 if product else 0.0
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": mcc,
    }
