class Stream:
    """Mean and variance of the values pushed so far, by Welford's updates.

    B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares and Products",
    Technometrics 4 (1962); the merge is by Chan, Golub and LeVeque (1979).
    """

    def __init__(self) -> None:
        self._count = 0
        self._mean = 0.0
        # The sum of squared distances from the mean.
        self._squares = 0.0

    def push(self, x: float) -> None:
        """Takes in one value."""
        self._count += 1
        before = x - self._mean
        self._mean += before / self._count
        self._squares += before * (x - self._mean)

    def mean(self) -> float:
        """The mean; 0.0 without values."""
        return self._mean

    def var(self) -> float:
        """The mean squared distance from the mean; 0.0 without values."""
        return self._squares / self._count if self._count else 0.0

    def merge(self, other: "Stream") -> None:
        """Takes in all values of `other`, which stays as it is."""
        if other._count == 0:
            return
        count = self._count + other._count
        apart = other._mean - self._mean
        share = other._count / count
        # The count comes last: `other` may be this stream itself.
        self._squares += other._squares + apart**2 * self._count * share
        self._mean += apart * share
        self._count = count
