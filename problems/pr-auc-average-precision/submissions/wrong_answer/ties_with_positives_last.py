"""You put the positives last among rows of equal score, the harshest order. Rows of equal score make one step, with the precision at its end."""
# Breaks: Rows of equal score pass the threshold together and make one step.

import numpy as np


def average_precision(y_true, scores):
    labels = y_true[np.lexsort((y_true, -scores))]
    hits = np.cumsum(labels)
    if hits[-1] == 0:
        return 0.0
    precision = hits / np.arange(1, len(labels) + 1)
    return float(np.sum(labels * precision) / hits[-1])
