"""You move a centroid without rows to the row farthest from its own centroid. Libraries do that,
but here an empty cluster stays where it is."""
# Breaks: A centroid to which no row belongs stays where it is.


def kmeans(X, init, iters):
    C = init.astype(float)

    def squares():
        return ((X[:, None] - C) ** 2).sum(axis=2)

    labels = squares().argmin(axis=1)
    for _ in range(iters):
        farthest = squares().min(axis=1).argmax()
        for j in range(len(C)):
            C[j] = X[labels == j].mean(axis=0) if (labels == j).any() else X[farthest]
        before, labels = labels, squares().argmin(axis=1)
        if (before == labels).all():
            break
    return C, labels
