"""Checks for a package's own `check(case, got, expected)`. Each raises WrongAnswer or returns None.

Statistical checks state the chance with which they wrongly fail a right submission: `risk`. The
risks of all comparisons of a Submit add up, and the proof of a package sees to it that their sum is
at most 1e-9: a package of many comparisons gives each a smaller one.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ml_judge.authoring.cases import WrongAnswer
from ml_judge.comparison.comparison import compare

RISK = 1e-12

_taken = 0.0


def take_risk(risk: float) -> None:
    """Counts a comparison of the package's own that wrongly fails a right submission that often.

    For comparisons that are not made by the functions below, which do so themselves.
    """
    global _taken
    _taken += risk


def risk_taken() -> float:
    """The sum of all risks since this was last asked."""
    global _taken
    taken, _taken = _taken, 0.0
    return taken


def check_close(got: Any, expected: Any, *, rtol: float, atol: float, what: str = "") -> None:
    """Fails where `got` is not `expected` by the default comparison (see `comparison.py`)."""
    report = compare(got, expected, rtol, atol)
    if report is None:
        return
    message = f"{what}: {report.message}" if what else report.message
    at = report.path or report.index
    shown = {"expected": report.expected, "got": report.got}
    raise WrongAnswer(message, at=at, hint=report.hint, **shown)


def check_shape(got: Any, shape: tuple[int, ...], *, what: str = "The array") -> None:
    """Fails where `got` is not an array of `shape`."""
    if not isinstance(got, np.ndarray):
        raise WrongAnswer(f"{what} is a {type(got).__name__}, expected an array.")
    if got.shape != shape:
        raise WrongAnswer(f"{what} has shape {got.shape}, expected {shape}.")


def check_finite(got: Any, *, what: str = "The array") -> None:
    """Fails at the first NaN or infinity of an array or number."""
    bad = np.argwhere(~np.isfinite(np.asarray(got)))
    if len(bad):
        at = tuple(int(i) for i in bad[0])
        raise WrongAnswer(f"{what} holds NaN or an infinity.", at=at or None)


def binomial_tail(count: int, n: int, p: float) -> float:
    """The chance that a count out of `n` with probability `p` is as far out as `count`, two-sided.

    Twice the exact one-sided tail, at most 1: the smaller of P(K ≤ count) and P(K ≥ count).
    """
    if p <= 0 or p >= 1:
        return 1.0 if count == (n if p >= 1 else 0) else 0.0
    # From the count outwards, each term from the one before: no factorial, and no cancellation.
    if count > n * p:
        k = np.arange(count, n, dtype=np.float64)
        ratios = (n - k) / (k + 1) * (p / (1 - p))
    else:
        k = np.arange(count, 0, -1, dtype=np.float64)
        ratios = k / (n - k + 1) * ((1 - p) / p)
    first = binomial_chance(count, n, p)
    return min(1.0, 2 * first * (1 + float(np.cumprod(ratios).sum())))


def check_binomial(
    count: int, n: int, p: float, what: str, *, risk: float = RISK, hint: str | None = None
) -> None:
    """Fails where `count` out of `n` is not what independent draws with probability `p` give.

    Wrongly fails with a chance of at most `risk`: exact binomial tails. `what` says what was
    counted, for example "elements kept".
    """
    if 0 < p < 1:
        take_risk(risk)
    if binomial_tail(int(count), n, p) < risk:
        message = f"{what}: {int(count):,} of {n:,}, where about {n * p:,.0f} are expected."
        raise WrongAnswer(message, hint=hint)


def binomial_chance(count: int, n: int, p: float) -> float:
    """The chance of exactly `count` out of `n` with probability `p`, which is not 0 or 1."""
    log_choose = math.lgamma(n + 1) - math.lgamma(count + 1) - math.lgamma(n - count + 1)
    return math.exp(log_choose + count * math.log(p) + (n - count) * math.log1p(-p))


def check_spread(
    counts: Any, n: int, p: float, what: str, *, risk: float = RISK, hint: str | None = None
) -> None:
    """Fails where independent counts out of `n` with probability `p` vary too little or too much.

    How many of them are near n·p is a binomial number itself; three meanings of "near" are tried.
    Wrongly fails with a chance of at most `risk`. `what` says what has the counts, for example
    "Passes".
    """
    values = np.asarray(counts).ravel()
    sigma = math.sqrt(n * p * (1 - p))
    for width in (max(0.5, 0.1 * sigma), max(1.0, 0.67 * sigma), max(2.0, 1.35 * sigma)):
        low, high = max(0, math.ceil(n * p - width)), min(n, math.floor(n * p + width))
        share = min(1.0, sum(binomial_chance(k, n, p) for k in range(low, high + 1)))
        if share > 1 - 1e-9:
            continue
        near = int(np.sum((values >= low) & (values <= high)))
        most = f"{low:,} to {high:,}" if low < high else f"{low:,}"
        told = f"{what} with {most} of {n:,}"
        check_binomial(near, len(values), share, told, risk=risk / 3, hint=hint)


def check_distances(
    values: Any, alike: float, what: str, *, risk: float = RISK, hint: str | None = None
) -> None:
    """Fails where values at some distance are equal more or less often than independent ones.

    `values` are a sequence of few different values, of which two are equal with the chance `alike`.
    At a distance d there are two sets of pairs that share no value: pairs that begin in an even
    stretch of d values, and pairs that begin in an odd one. In each the number of equal pairs is
    binomial, and Bernstein's inequality bounds how far it is off. Wrongly fails with a chance of at
    most `risk`, all distances together.
    """
    sequence = np.asarray(values).ravel()
    n = len(sequence)
    if n < 2:
        return
    take_risk(risk)
    waves = np.fft.rfft(sequence == np.unique(sequence)[:, None], 2 ** math.ceil(math.log2(2 * n)))
    counts = np.rint(np.fft.irfft(np.sum(np.abs(waves) ** 2, axis=0))[1:n])
    distance = np.arange(1, n)
    pairs = n - distance
    even = pairs // (2 * distance) * distance + np.minimum(pairs % (2 * distance), distance)
    # Twice for the two sets, twice for too many and too few, and once for each distance.
    log = math.log(4 * n / risk)

    def allowed(number: np.ndarray) -> np.ndarray:
        return log / 3 + np.sqrt(log**2 / 9 + 2 * log * number * alike * (1 - alike))

    bound = allowed(even) + np.where(pairs > even, allowed(pairs - even), 0.0)
    excess = np.abs(counts - pairs * alike) - bound
    at = int(np.argmax(excess))
    if excess[at] > 0:
        raise WrongAnswer(
            f"{what} at a distance of {at + 1:,}: {int(counts[at]):,} of {int(pairs[at]):,}, "
            f"where about {pairs[at] * alike:,.0f} are expected.",
            hint=hint,
        )


def check_mean(
    values: Any,
    mean: float,
    low: float,
    high: float,
    what: str,
    *,
    risk: float = RISK,
    hint: str | None = None,
) -> None:
    """Fails where the mean of independent values within [low, high] is not near `mean`.

    Wrongly fails with a chance of at most `risk`, by Hoeffding's inequality:
    P(|x̄ − mean| ≥ t) ≤ 2 exp(−2 n t² / (high − low)²).
    """
    take_risk(risk)
    array = np.asarray(values, dtype=np.float64).ravel()
    if not len(array):
        raise WrongAnswer(f"{what}: there are no values.")
    if not (np.isfinite(array).all() and array.min() >= low and array.max() <= high):
        raise WrongAnswer(f"{what}: a value is outside of [{low:g}, {high:g}].", hint=hint)
    allowed = (high - low) * math.sqrt(math.log(2 / risk) / (2 * len(array)))
    if abs(float(array.mean()) - mean) > allowed:
        message = f"{what}: the mean is {array.mean():.4g}, where about {mean:.4g} is expected."
        raise WrongAnswer(message, hint=hint)
