import numpy as np


def stratified_kfold(y: np.ndarray, k: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Deal rows into k folds, class by class, and return (train, test) for each fold.

    Stratified cross-validation as in R. Kohavi, "A study of cross-validation and bootstrap for
    accuracy estimation and model selection", IJCAI 1995.
    """
    # A stable sort puts the rows in the order in which they are dealt.
    fold = np.empty(len(y), dtype=np.int64)
    fold[np.argsort(y, kind="stable")] = np.arange(len(y)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
