import numpy as np


def gaussian_nb(
    X_train: np.ndarray, y_train: np.ndarray, X: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Gaussian naive Bayes: log prior plus the sum of log normal densities, normalised.

    Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 6.6.3. The
    constant added to the variances is a share of the largest one, so units do not matter.
    """
    classes, counts = np.unique(y_train, return_counts=True)
    smallest = 1e-9 * np.max(np.var(X_train, axis=0))
    joint = np.empty((len(X), len(classes)))
    for column, (label, count) in enumerate(zip(classes, counts)):
        rows = X_train[y_train == label]
        variance = np.var(rows, axis=0) + smallest
        squares = (X - np.mean(rows, axis=0)) ** 2 / variance
        # Without the factors 2 pi and 1 / n, which all classes share: they cancel below.
        joint[:, column] = np.log(count) - 0.5 * np.sum(np.log(variance) + squares, axis=1)
    # The largest term of each sum becomes e^0 = 1, so the sum is never 0.
    shifted = joint - np.max(joint, axis=1, keepdims=True)
    posterior = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    return classes[np.argmax(posterior, axis=1)], posterior
