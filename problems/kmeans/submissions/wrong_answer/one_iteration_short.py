"""You do one update too few: the last iteration assigns the rows but does not move the centroids.
An iteration is an assignment and an update."""
# Breaks: Do `iters` iterations from the given centroids.


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(1, iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
