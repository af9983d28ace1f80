from collections import defaultdict, deque
from itertools import groupby

import numpy as np


def rolling_features(
    user: np.ndarray, ts: np.ndarray, amount: np.ndarray, window: int
) -> np.ndarray:
    """Count, sum and largest amount of each user's payments in the window before each payment.

    Payments are replayed in the order of time, as a service would see them: all of one second
    first ask, and are then remembered.
    """
    features = np.empty((len(ts), 3))
    recent: defaultdict[int, Recent] = defaultdict(Recent)
    users, times, amounts = user.tolist(), ts.tolist(), amount.tolist()
    for time, same_time in groupby(np.argsort(ts).tolist(), key=times.__getitem__):
        rows = list(same_time)
        for row in rows:
            features[row] = recent[users[row]].since(time - window)
        for row in rows:
            recent[users[row]].add(time, amounts[row])
    return features


class Recent:
    """One user's payments inside the window, with the sliding maximum in constant time each.

    `peaks` holds the payments that no later one reaches, so its first is the largest: the
    monotonic queue of D. Lemire, "Streaming maximum-minimum filter using no more than three
    comparisons per element", Nordic Journal of Computing 13 (2006).
    """

    def __init__(self) -> None:
        self.payments: deque[tuple[int, int]] = deque()
        self.peaks: deque[tuple[int, int]] = deque()
        self.total = 0

    def since(self, begin: int) -> tuple[int, int, int]:
        """Forgets what is older than `begin`, and answers count, sum and largest of the rest."""
        while self.payments and self.payments[0][0] < begin:
            self.total -= self.payments.popleft()[1]
        while self.peaks and self.peaks[0][0] < begin:
            self.peaks.popleft()
        return len(self.payments), self.total, self.peaks[0][1] if self.peaks else 0

    def add(self, time: int, amount: int) -> None:
        """Remembers a payment, the newest so far."""
        self.payments.append((time, amount))
        self.total += amount
        while self.peaks and self.peaks[-1][1] <= amount:
            self.peaks.pop()
        self.peaks.append((time, amount))
