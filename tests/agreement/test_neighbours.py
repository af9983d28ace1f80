"""Neighbours, naive Bayes, clusters and components against scikit-learn."""

import numpy as np
from agreement import Pair, Rng, Solve, agrees
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import pairwise_distances
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier


@agrees("knn", "sklearn.neighbors.KNeighborsClassifier")
def test_knn(solve: Solve, rng: Rng) -> Pair:
    # No two distances are equal here; equal votes go to the smallest label in both.
    train, X = rng.normal(size=(rng.integers(10, 60), 3)), rng.normal(size=(40, 3))
    y, k = rng.integers(0, 4, len(train)), int(rng.integers(1, 9))
    return solve(train, y, X, k), KNeighborsClassifier(k).fit(train, y).predict(X)


@agrees("gaussian-nb", "sklearn.naive_bayes.GaussianNB")
def test_gaussian_nb(solve: Solve, rng: Rng) -> Pair:
    y = np.append(np.repeat([0, 3, 8], 2), rng.choice([0, 3, 8], 40, p=[0.6, 0.3, 0.1]))
    train = rng.normal(y[:, None] * rng.uniform(0, 1, 4), rng.uniform(0.5, 5, 4))
    X = rng.normal(3.0, 4.0, (20, 4))
    model = GaussianNB().fit(train, y)
    return solve(train, y, X), (model.predict(X), model.predict_log_proba(X))


@agrees("kmeans", "sklearn.cluster.KMeans")
def test_kmeans(solve: Solve, rng: Rng) -> Pair:
    # scikit-learn moves an empty cluster elsewhere: none begins empty, for each holds its row.
    X = rng.normal(size=(rng.integers(30, 100), 2)) + rng.integers(0, 3, 2) * 4.0
    init, iters = X[: rng.integers(2, 6)].copy(), int(rng.choice([1, 2, 3, 50]))
    model = KMeans(len(init), init=init, n_init=1, max_iter=iters, tol=0.0, algorithm="lloyd").fit(
        X
    )
    return solve(X, init, iters), (model.cluster_centers_, model.labels_)


@agrees("pca", "sklearn.decomposition.PCA")
def test_pca(solve: Solve, rng: Rng) -> Pair:
    # A component's sign is free: subspaces and reconstructions are compared.
    X = rng.normal(size=(rng.integers(8, 50), 5)) @ rng.normal(size=(5, 5)) + rng.normal(size=5)
    k = int(rng.integers(1, 6))
    model = PCA(k, svd_solver="full").fit(X)
    components, variances, scores = solve(X, k)
    rebuilt = model.inverse_transform(model.transform(X)) - X.mean(axis=0)
    projector = model.components_.T @ model.components_
    got = components.T @ components, variances, scores @ components
    return got, (projector, model.explained_variance_, rebuilt)


@agrees("pairwise-distances", "sklearn.metrics.pairwise_distances")
def test_pairwise_distances(solve: Solve, rng: Rng) -> Pair:
    A, B = (rng.normal(0.3, 2.0, (rows, 4)) for rows in rng.integers(1, 12, 2))
    A[0] = 0.0
    kinds = ("euclidean", "manhattan", "cosine")
    wanted = [pairwise_distances(A, B, metric=kind) for kind in kinds]
    return [solve(A, B, kind) for kind in kinds], wanted
