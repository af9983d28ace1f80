import numpy as np


class OnlineSoftmax:
    """A softmax-weighted average over scores that arrive in blocks."""

    def __init__(self, width: int) -> None:
        """width: the length e of the vectors."""
        raise NotImplementedError

    def add(self, scores: np.ndarray, values: np.ndarray) -> None:
        """See a block: scores float64 (m,), perhaps -inf; values float64 (m, e)."""
        raise NotImplementedError

    def merge(self, other: "OnlineSoftmax") -> None:
        """See everything that `other` has seen; `other` stays as it is."""
        raise NotImplementedError

    def average(self) -> np.ndarray:
        """The weighted average so far, float64 (e,); zeros where nothing was seen."""
        raise NotImplementedError

    def log_total(self) -> float:
        """The logarithm of the sum of all weights; -inf where nothing was seen."""
        raise NotImplementedError
