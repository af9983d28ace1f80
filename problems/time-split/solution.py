import numpy as np


def walk_forward(t: np.ndarray, n_splits: int, gap: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Folds that train on rows whose label was known before their test block began.

    Rolling-origin evaluation, after L. Tashman, "Out-of-sample tests of forecasting accuracy",
    International Journal of Forecasting 16 (2000), with a delay for the labels.
    """
    order = np.argsort(t, kind="stable")
    times = t[order]
    size = len(t) // (n_splits + 1)
    folds = []
    for start in range(len(t) - n_splits * size, len(t), size):
        # Searching from the left counts the times strictly below.
        known = np.searchsorted(times, times[start] - gap)
        folds.append((order[:known], order[start : start + size]))
    return folds
