"""You deal the rows as they come, whatever their class. Deal class by class."""
# Breaks: Take the classes in sorted order, and within a class its rows in order of their row number.
# Breaks: and so do their counts of any class

import numpy as np


def stratified_kfold(y, k):
    fold = np.arange(len(y)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
