"""You walk through the rows in the order in which they come. The ROC curve lowers a threshold, so sort the rows by falling score first."""
# Breaks: Rows come in no particular order

import numpy as np


def roc_auc(y_true, scores):
    hits = (y_true == 1).astype(float)
    if hits.all() or not hits.any():
        return np.nan
    rises = np.cumsum(hits) / hits.sum()
    return np.sum(rises * (1 - hits)) / (1 - hits).sum()
