"""A dictionary from category to column, row by row."""

import numpy as np


def one_hot(train, test):
    categories = sorted(set(train.tolist()))
    column = {category: j for j, category in enumerate(categories)}

    def encode(rows):
        result = np.zeros((len(rows), len(column)))
        for i, category in enumerate(rows.tolist()):
            if category in column:
                result[i, column[category]] = 1.0
        return result

    return encode(train), encode(test), categories
