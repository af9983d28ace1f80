"""You match by the beginning of the string. Only equal categories match."""
# Breaks: may begin with one of them: `"cardigan"` is not `"card"`

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    names = [str(category) for category in categories]
    rows = [[str(value).startswith(name) for name in names] for value in test]
    test_columns = np.array(rows, dtype=float).reshape(len(test), len(names))
    return train_columns, test_columns, categories.tolist()
