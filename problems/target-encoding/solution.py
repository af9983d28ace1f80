import numpy as np


def target_encode(
    cat: np.ndarray, y: np.ndarray, fold: np.ndarray, cat_test: np.ndarray, smoothing: float
) -> tuple[np.ndarray, np.ndarray]:
    """Smoothed mean targets of categories: out of fold for training rows.

    D. Micci-Barreca, "A preprocessing scheme for high-cardinality categorical attributes", SIGKDD
    Explorations 3 (2001), with the weight n / (n + w).
    """
    # Codes for the categories of both parts, so that each is a place in the tables below.
    names, code = np.unique(np.concatenate([cat, cat_test]), return_inverse=True)
    code, code_test = code[: len(cat)], code[len(cat) :]

    def table(rows: np.ndarray) -> np.ndarray:
        """The encoding of every category from the rows of a mask."""
        mean = np.mean(y[rows])
        counts = np.bincount(code[rows], minlength=len(names))
        sums = np.bincount(code[rows], weights=y[rows], minlength=len(names))
        encoded = np.full(len(names), mean)
        known = counts > 0
        encoded[known] = (sums[known] + smoothing * mean) / (counts[known] + smoothing)
        return encoded

    train = np.empty(len(cat))
    for f in np.unique(fold):
        own = fold == f
        train[own] = table(~own)[code[own]]
    return train, table(np.ones(len(cat), dtype=bool))[code_test]
