"""You turn integers into float32, in which large neighbours are the same number. Integers are
names: only equal ones belong together."""
# Breaks: or be as large as $10^{12}$

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    if train.dtype.kind == "i":
        train, test = train.astype(np.float32), test.astype(np.float32)
        categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    names = [int(c) for c in categories] if train.dtype.kind == "f" else categories.tolist()
    return train_columns, test_columns, names
