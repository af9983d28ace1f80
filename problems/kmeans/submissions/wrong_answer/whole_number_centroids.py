"""Your centroids keep the integer dtype of `init`, which cuts every mean off. Start with
`init.astype(np.float64)`."""
# Breaks: Integer input gives the same floats as the equal float arrays: means are not cut off.


def kmeans(X, init, iters):
    C = init.copy()

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C.astype(float), labels
