import numpy as np


def impurity(y: np.ndarray, kind: str) -> float:
    """How mixed the labels of a node are.

    y: labels, shape (n,), all integers or all strings; n may be 0.
    kind: "gini", or "entropy" (in bits).
    Returns 0.0 for a pure node and for a node without rows.
    """
    raise NotImplementedError
