import numpy as np


def confusion_matrix(
    y_true: np.ndarray, y_pred: np.ndarray, labels: np.ndarray | None = None
) -> np.ndarray:
    """How often each true class (row) was predicted as each class (column).

    y_true, y_pred: labels, shape (n,), all integers or all strings.
    labels: the classes in the order of the result, shape (k,); None for all that occur, ascending.
    Returns integer counts, shape (k, k). Rows with a label that is not in `labels` are left out.
    """
    raise NotImplementedError
