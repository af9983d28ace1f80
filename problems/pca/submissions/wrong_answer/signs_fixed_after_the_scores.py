"""You turn components round once the scores are made. Scores go with the components that you
return: change both."""
# Breaks: Your scores must go with your components.

import numpy as np


def pca(X, k):
    centred = X - X.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    components = vectors[:, ::-1].T[:k]
    scores = centred @ components.T
    largest = np.take_along_axis(components, abs(components).argmax(axis=1)[:, None], axis=1)
    return components * np.where(largest < 0, -1.0, 1.0), values[::-1][:k], scores
