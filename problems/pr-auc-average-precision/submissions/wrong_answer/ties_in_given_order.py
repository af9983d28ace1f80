"""You treat rows of equal score one after the other, in the order in which they come. They pass the threshold together: take precision and recall at the end of each group."""
# Breaks: Rows of equal score pass the threshold together and make one step.
# Breaks: Their order in the input must not matter.

import numpy as np


def average_precision(y_true, scores):
    labels = y_true[np.argsort(-scores, kind="stable")]
    hits = np.cumsum(labels)
    if hits[-1] == 0:
        return 0.0
    precision = hits / np.arange(1, len(labels) + 1)
    return float(np.sum(labels * precision) / hits[-1])
