"""Goes through all iterations, also when nothing changes any more."""
# Breaks: When an iteration moves no row to another centroid


def kmeans(X, init, iters):
    C = init.astype(float)
    for _ in range(iters):
        labels = ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
    return C, ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)
