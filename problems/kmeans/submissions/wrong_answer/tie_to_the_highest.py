"""At equal distances you choose the higher centroid number. The lower one wins: a later centroid
must be strictly closer."""
# Breaks: The lower centroid number wins.


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        squares = ((X[:, None] - C) ** 2).sum(axis=2)
        return len(C) - 1 - squares[:, ::-1].argmin(axis=1)

    labels = assign()
    for _ in range(iters):
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        before, labels = labels, assign()
        if (before == labels).all():
            break
    return C, labels
