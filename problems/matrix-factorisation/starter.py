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

    users, items, ratings: (n,). P: (n_users, k), Q: (n_items, k), to start with.
    Returns (P, Q, user biases, item biases, mean squared error after each epoch).
    """
    raise NotImplementedError
