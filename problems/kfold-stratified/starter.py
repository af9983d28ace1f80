import numpy as np


def stratified_kfold(y: np.ndarray, k: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Deal rows into k folds, class by class, and return (train, test) for each fold.

    y: the class of each row, (n,), integers or strings. 2 <= k <= n.
    Row numbers are integer arrays in ascending order.
    """
    raise NotImplementedError
