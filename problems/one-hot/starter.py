import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray
) -> tuple[np.ndarray, np.ndarray, list[int] | list[str]]:
    """One column for each category of the training rows, in ascending order.

    train: shape (n,), n >= 1; test: shape (m,); both integers or both strings.
    Returns float64 arrays of shape (n, k) and (m, k), and the list of the k categories. A row of a
    category that is not in `train` is all zeros.
    """
    raise NotImplementedError
