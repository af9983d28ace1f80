"""You sort strings of digits by their size as numbers. Strings are sorted by character codes: "10"
comes before "9"."""
# Breaks: strings as Python sorts them, that is by character codes

import numpy as np


def one_hot(train, test):
    words = sorted(set(train.tolist()), key=lambda word: (len(str(word)), word))
    categories = np.array(words) if train.dtype.kind == "U" else np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
