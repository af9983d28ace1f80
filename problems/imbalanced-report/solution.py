"""Accuracy, balanced accuracy and Matthews' correlation from the 2×2 table.

MCC = (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)).
Sources: B. W. Matthews, "Comparison of the predicted and observed secondary structure of T4 phage
lysozyme", Biochimica et Biophysica Acta 405 (1975), for MCC; K. H. Brodersen et al., "The balanced
accuracy and its posterior distribution", ICPR 2010, for balanced accuracy.
"""

import math

import numpy as np


def imbalanced_report(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, float]:
    """Accuracy, balanced accuracy and MCC of a binary classifier.

    y_true, y_pred: labels 0 and 1, shape (n,), any integer dtype, n ≥ 1.
    """
    actual, flagged = y_true == 1, y_pred == 1
    # Python's integers do not overflow; NumPy's would in the product of four counts.
    tp = int(np.sum(actual & flagged))
    tn = int(np.sum(~actual & ~flagged))
    fp = int(np.sum(flagged)) - tp
    fn = int(np.sum(actual)) - tp

    recalls = [right / size for right, size in ((tp, tp + fn), (tn, tn + fp)) if size]
    product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return {
        "accuracy": (tp + tn) / len(y_true),
        "balanced_accuracy": sum(recalls) / len(recalls),
        "mcc": (tp * tn - fp * fn) / math.sqrt(product) if product else 0.0,
    }
