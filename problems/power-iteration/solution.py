import numpy as np


def power_iteration(A: np.ndarray, start: np.ndarray, steps: int) -> tuple[float, np.ndarray]:
    """The eigenvalue of largest size of a symmetric matrix, and its vector, by `steps` products.

    von Mises and Pollaczek-Geiringer (1929); Golub and Van Loan, "Matrix Computations", section
    8.2.1.
    """
    vector = start / np.linalg.norm(start)
    for _ in range(steps):
        product = A @ vector
        length = np.linalg.norm(product)
        if length == 0:
            break
        vector = product / length
    return float(vector @ A @ vector), vector
