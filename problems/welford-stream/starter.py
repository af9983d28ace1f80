class Stream:
    """Mean and variance (divided by n) of the values pushed so far, in constant memory."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, x: float) -> None:
        """Takes in one value."""
        raise NotImplementedError

    def mean(self) -> float:
        """The mean; 0.0 without values."""
        raise NotImplementedError

    def var(self) -> float:
        """The mean squared distance from the mean; 0.0 without values."""
        raise NotImplementedError

    def merge(self, other: "Stream") -> None:
        """Takes in all values of `other`, which stays as it is."""
        raise NotImplementedError
