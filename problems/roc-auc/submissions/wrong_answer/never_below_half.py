"""You turn an AUC below ½ round. A score that ranks the wrong way has an AUC below ½, and the reader has to know."""
# Breaks: A score that ranks the wrong way round has an AUC below 0.5. Return it as it is.

import numpy as np


def roc_auc(y_true, scores):
    negatives = np.sort(scores[y_true != 1])
    positives = scores[y_true == 1]
    if not len(positives) or not len(negatives):
        return np.nan
    below = np.searchsorted(negatives, positives, side="left")
    up_to = np.searchsorted(negatives, positives, side="right")
    auc = np.mean((below + up_to) / 2) / len(negatives)
    return max(auc, 1 - auc)
