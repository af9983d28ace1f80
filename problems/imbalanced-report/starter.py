import numpy as np


def imbalanced_report(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, float]:
    """Accuracy, balanced accuracy and Matthews' correlation of a binary classifier.

    y_true, y_pred: labels 0 and 1, shape (n,), any integer dtype, n ≥ 1.
    Returns {"accuracy": …, "balanced_accuracy": …, "mcc": …}.
    """
    raise NotImplementedError
