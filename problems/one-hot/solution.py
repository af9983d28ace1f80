import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray
) -> tuple[np.ndarray, np.ndarray, list[int] | list[str]]:
    """One column for each category of the training rows, in ascending order.

    Dummy variables: D. Suits, "Use of Dummy Variables in Regression Equations", Journal of the
    American Statistical Association 52 (1957); here without leaving one out.
    """
    categories = np.unique(train)
    # Comparing with every category leaves an unseen one without a match.
    train_columns = (train[:, np.newaxis] == categories).astype(np.float64)
    test_columns = (test[:, np.newaxis] == categories).astype(np.float64)
    return train_columns, test_columns, categories.tolist()
