import numpy as np


def impurity(y: np.ndarray, kind: str) -> float:
    """Gini impurity, the sum of p (1 - p), or entropy in bits, the sum of p log2(1 / p).

    Over the shares p of the labels that occur. Breiman, Friedman, Olshen and Stone, "Classification
    and Regression Trees" (1984), chapter 4; Shannon, "A mathematical theory of communication"
    (1948), section 6.
    """
    _, counts = np.unique(y, return_counts=True)
    # Without rows there are no shares either, and both sums below are empty: 0.
    shares = counts / len(y)
    if kind == "gini":
        return float(np.sum(shares * (1 - shares)))
    return float(np.sum(shares * np.log2(1 / shares)))
