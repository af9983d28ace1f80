"""Searches in the sorted categories, checks the match, and picks rows of the unit matrix."""

import numpy as np


def one_hot(train, test):
    categories, place = np.unique(train, return_inverse=True)
    unit = np.eye(len(categories))
    near = np.minimum(np.searchsorted(categories, test), len(categories) - 1)
    known = categories[near] == test
    return unit[place], unit[near] * known[:, None], list(categories)
