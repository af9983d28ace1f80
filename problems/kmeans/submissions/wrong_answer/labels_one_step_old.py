"""Your labels are those from before the last update. Assign once more at the end, with the
centroids that you return."""
# Breaks: Then assign once more, so that the labels you return belong to the centroids you return.


def kmeans(X, init, iters):
    C = init.astype(float)
    labels = ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)
    for _ in range(iters):
        before = C.copy()
        labels = ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)
        for j in range(len(C)):
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        if (before == C).all():
            break
    return C, labels
