"""Population stability index, PSI = Σ (q − p) ln(q / p) over bins of the expected values.

It is the Kullback-Leibler divergence taken both ways and added, over shares.
Sources: H. Jeffreys, "An Invariant Form for the Prior Probability in Estimation Problems",
Proceedings of the Royal Society A 186 (1946), for the divergence; N. Siddiqi, Credit Risk Scorecards
(2006), chapter 9, for its use in monitoring.
"""

import numpy as np

SMALLEST_SHARE = 1e-4


def psi(expected: np.ndarray, actual: np.ndarray, bins: int = 10) -> float:
    """PSI of `actual`, shape (m,), against `expected`, shape (n,), in `bins` bins."""
    # Whole-number positions, so that no rounding can move an edge.
    starts = np.arange(1, bins) * len(expected) // bins
    edges = np.sort(expected)[starts]
    p, q = _shares(expected, edges), _shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def _shares(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """The share of the values in each of the bins [edge, next edge), shape (len(edges) + 1,)."""
    # The left side: how many values lie strictly below each edge.
    below = np.searchsorted(np.sort(values), edges)
    counts = np.diff(below, prepend=0, append=len(values))
    return np.maximum(counts / len(values), SMALLEST_SHARE)
