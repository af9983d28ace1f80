"""You look categories up by `searchsorted`, so an unseen one takes the column of its neighbour.
Check that the category found is the one you looked for."""
# Breaks: It never takes the column of a neighbour in the alphabet

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    near = np.minimum(np.searchsorted(categories, test), len(categories) - 1)
    test_columns = np.eye(len(categories))[near]
    return train_columns, test_columns, categories.tolist()
