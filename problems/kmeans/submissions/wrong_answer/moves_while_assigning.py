"""You move a centroid before the other rows are assigned. Assign all rows to the old centroids
first, then move all centroids."""
# Breaks: One **iteration** consists of two steps


def kmeans(X, init, iters):
    C = init.astype(float)

    def assign():
        return ((X[:, None] - C) ** 2).sum(axis=2).argmin(axis=1)

    for _ in range(iters):
        before = C.copy()
        for j in range(len(C)):
            labels = assign()
            if (labels == j).any():
                C[j] = X[labels == j].mean(axis=0)
        if (before == C).all():
            break
    return C, assign()
