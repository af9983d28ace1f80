"""The threshold of least cost, by one walk down the sorted probabilities.

C(t) = c_FP · #{honest, p ≥ t} + c_FN · #{fraud, p < t}. Lowering t past a row changes the cost by
+c_FP for an honest row and by −c_FN for a fraud, so running sums give the costs of all thresholds.
Source: C. Elkan, "The Foundations of Cost-Sensitive Learning", IJCAI 2001, section 2, for the
cost matrix and the role of the threshold.
"""

import numpy as np


def best_threshold(y_true: np.ndarray, p: np.ndarray, cost_fp: int, cost_fn: int) -> float:
    """The cheapest of the values of p and inf; of equally cheap ones the largest.

    y_true: shape (n,), 1 is fraud. p: shape (n,). cost_fp, cost_fn: whole cents. Flagged: p >= t.
    """
    values, group = np.unique(-p, return_inverse=True)
    # Rows of equal p are flagged together: their changes of cost are added up first.
    changes = np.bincount(group, weights=np.where(y_true == 1, -cost_fn, cost_fp))
    # Costs relative to flagging nobody, from the highest threshold down; argmin takes the first.
    costs = np.concatenate([[0.0], np.cumsum(changes)])
    thresholds = np.concatenate([[np.inf], -values])
    return float(thresholds[np.argmin(costs)])
