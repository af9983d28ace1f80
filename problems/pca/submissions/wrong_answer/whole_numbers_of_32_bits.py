"""You keep whole numbers in 32 bits, where large ones become others. Make floats of them at once."""
# Breaks: with $n \ge 2$ and $d \ge 1$, float64 or int64

import numpy as np


def pca(X, k):
    X = X.astype(np.intc) if X.dtype.kind == "i" else X
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors.T[::-1][:k]
    return components, np.maximum(variances[::-1][:k], 0.0), centred @ components.T
