"""You take spaces at the ends off. `"card "` and `"card"` are two categories."""
# Breaks: Spaces count as well: `"card "` is a third.

import numpy as np


def one_hot(train, test):
    if train.dtype.kind == "U":
        train, test = np.char.strip(train), np.char.strip(test)
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
