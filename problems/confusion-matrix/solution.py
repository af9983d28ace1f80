"""The confusion matrix by one pass over the rows.

C[i, j] counts the rows of true class i and predicted class j, so a row's cell has the number k·i + j
when the table is read line by line.
Source: R. Kohavi and F. Provost, "Glossary of Terms", Machine Learning 30 (1998), "Confusion matrix".
"""

import numpy as np


def confusion_matrix(
    y_true: np.ndarray, y_pred: np.ndarray, labels: np.ndarray | None = None
) -> np.ndarray:
    """Counts of (true class, predicted class), shape (k, k), in the order of `labels`.

    y_true, y_pred: labels, shape (n,), all integers or all strings. labels: shape (k,), or None for
    all that occur, ascending. Rows with another label are left out.
    """
    if labels is None:
        labels = np.union1d(y_true, y_pred)
    k = len(labels)
    position = {label: i for i, label in enumerate(labels.tolist())}
    # Position k stands for "not among the labels".
    rows = np.array([position.get(label, k) for label in y_true.tolist()], dtype=np.int64)
    columns = np.array([position.get(label, k) for label in y_pred.tolist()], dtype=np.int64)
    known = (rows < k) & (columns < k)
    cells = k * rows[known] + columns[known]
    return np.bincount(cells, minlength=k * k).reshape(k, k)
