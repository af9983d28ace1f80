"""np.cov and eigh, with the largest entry of each component made positive."""

import numpy as np


def pca(X, k):
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X.T)))
    order = np.argsort(values)[::-1][:k]
    components = np.ascontiguousarray(vectors[:, order].T)
    peak = np.abs(components).argmax(axis=1)
    components *= np.sign(components[np.arange(k), peak])[:, None]
    scores = np.einsum("nd,kd->nk", X - X.mean(axis=0, keepdims=True), components)
    return components, np.abs(values[order]), scores
