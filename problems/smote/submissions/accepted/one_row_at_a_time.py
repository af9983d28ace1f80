"""Goes through the new rows one by one, and sorts pairs of distance and number."""

import numpy as np


def smote(X, base, pick, lam, k):
    made = np.zeros((len(base), X.shape[1]))
    for i, b in enumerate(base.tolist()):
        others = [j for j in range(len(X)) if j != b]
        others.sort(key=lambda j: (float(np.sqrt(np.sum((X[j] - X[b]) ** 2))), j))
        made[i] = (1 - lam[i]) * X[b] + lam[i] * X[others[pick[i]]]
    return made
