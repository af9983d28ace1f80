import numpy as np


def factorise(
    users: np.ndarray,
    items: np.ndarray,
    ratings: np.ndarray,
    P: np.ndarray,
    Q: np.ndarray,
    lr: float,
    reg: float,
    epochs: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, list[float]]:
    """Vectors and biases of users and items, learned rating by rating.

    Y. Koren, R. Bell and C. Volinsky, "Matrix factorization techniques for recommender systems",
    IEEE Computer 42 (2009), equations 4 and 5.
    """
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mean = np.mean(ratings)
    losses = []
    for _ in range(epochs):
        for u, i, rating in zip(users, items, ratings):
            error = rating - (mean + b[u] + c[i] + P[u] @ Q[i])
            b[u] += lr * (error - reg * b[u])
            c[i] += lr * (error - reg * c[i])
            # Both right-hand sides are computed before either vector changes.
            P[u], Q[i] = (
                P[u] + lr * (error * Q[i] - reg * P[u]),
                Q[i] + lr * (error * P[u] - reg * Q[i]),
            )
        predicted = mean + b[users] + c[items] + np.sum(P[users] * Q[items], axis=1)
        losses.append(float(np.mean((ratings - predicted) ** 2)))
    return P, Q, b, c, losses
