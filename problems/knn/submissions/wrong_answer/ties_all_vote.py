"""You let every row vote that is no farther away than the k-th nearest. Exactly k rows vote (or
all n, where k is larger); equal distances go by the row number."""
# Breaks: find the $k$ training rows at the smallest distance
# Breaks: those with the lower row number win

import numpy as np


def knn(X_train, y_train, X, k):
    names = np.unique(y_train)
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    k = min(k, len(X_train))
    limit = np.sort(squares, axis=1)[:, k - 1 : k]
    votes = ((squares <= limit)[:, :, None] & (y_train == names[:, None]).T).sum(axis=1)
    return names[votes.argmax(axis=1)]
