"""Test cases of mini-batch gradient descent; `driver.py` writes down what each step looked at.

Every row of X occurs once, so that a batch tells which rows it holds. A batch may be in any order:
what is counted is which rows are in it.
"""

from itertools import combinations
from math import comb

import numpy as np
from ml_judge import (
    Case,
    WrongAnswer,
    check_binomial,
    check_close,
    check_distances,
    check_mean,
    generator,
    take_risk,
)

# The chance of one count to reject a right loop; a Submit makes fewer than 200.
RISK = 1e-12


def orders(
    seed: int, n: int, d: int, epochs: int, batch_size: int, lr: float = 0.01
) -> dict[str, object]:
    """Random orders of a shop, with noisy sums."""
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, d))
    return {
        "w": rng.normal(size=d),
        "X": X,
        "y": X @ rng.normal(size=d) + rng.normal(0.0, 0.5, n),
        "lr": lr,
        "epochs": epochs,
        "batch_size": batch_size,
        "seed": seed,
    }


SIX = np.array([[1.0], [-2.0], [3.0], [4.0], [-5.0], [0.5]])
# With a weight of 2 all targets but the fourth are met.
ONE_OFF = np.array([2.0, -4.0, 6.0, 9.0, -10.0, 1.0])

SAMPLES = [
    Case("five rows in batches of two, one epoch", **orders(1, 5, 2, 1, 2, 0.1)),
    Case("six rows in batches of three, two epochs", **orders(2, 6, 1, 2, 3, 0.1)),
]

HIDDEN = [
    Case("no epochs", **orders(3, 6, 2, 0, 2)),
    Case("one row", **orders(4, 1, 3, 3, 1)),
    Case("batches of one row", **orders(5, 7, 2, 2, 1)),
    Case("one batch of all rows", **orders(6, 8, 3, 4, 8)),
    Case("a batch larger than the data", **orders(7, 5, 2, 3, 64)),
    Case("a single row is left over", **orders(8, 10, 2, 3, 3, 0.05)),
    Case("all but one row fit", **orders(9, 11, 2, 2, 4, 0.05)),
    Case("twenty rows and a large learning rate", **orders(10, 20, 1, 3, 6, 0.4)),
    Case(
        "all targets are equal",
        **{**orders(11, 9, 2, 2, 4, 0.1), "y": np.full(9, 2.5)},
    ),
    Case("ninety-five rows, fifteen epochs", **orders(12, 95, 2, 15, 20)),
    Case("two thousand rows in batches of 64", **orders(13, 2000, 2, 4, 64)),
    Case("four rows, a hundred and eighty epochs", **orders(14, 4, 1, 180, 2)).once(),
    Case("sixty-four rows, a hundred and twenty epochs", **orders(15, 64, 1, 120, 32)).once(),
    Case("two thousand rows, one by one", **orders(19, 2000, 1, 1, 1)).once(),
    Case("twelve thousand rows", **orders(16, 12_000, 1, 3, 400)).once(),
    Case(
        "nothing left to learn",
        **{**orders(17, 6, 1, 3, 2), "w": np.array([2.0]), "X": SIX, "y": 2 * SIX[:, 0]},
    ),
    Case(
        "one batch has nothing left to learn",
        **{**orders(18, 6, 1, 4, 1, 0.001), "w": np.array([2.0]), "X": SIX, "y": ONE_OFF},
    ),
]


@generator(sizes=(1, 2, 3, 8, 30, 300))
def random_orders(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random data, epochs and batches"""
    d, epochs = int(rng.integers(1, 4)), int(rng.integers(1, 4))
    return orders(int(rng.integers(2**31)), size, d, epochs, int(rng.integers(1, size + 2)), 0.02)


def check(case: Case, got: dict, expected: dict) -> None:
    """First batches and steps, which are certain; then repeated runs; then the orders."""
    rows_of = {name: check_batches(case.arguments, name, run) for name, run in got.items()}
    for name, run in got.items():
        check_steps(case.arguments, name, run)
    again = got.get("same seed", got["run"])
    for key, value in got["run"].items():
        if not np.array_equal(value, again[key]):
            raise WrongAnswer(
                "Two runs with equal generators gave different results. "
                "Draw from `rng` and from nothing else."
            )
    check_orders(case.arguments, [rows_of["run"], rows_of["other seed"]])


def check_batches(arguments: dict, name: str, run: dict) -> np.ndarray:
    """The row numbers of each epoch, (epochs, n), where batches are a partition of the rows."""
    X, y, epochs, size = (arguments[key] for key in ("X", "y", "epochs", "batch_size"))
    n = len(X)
    wanted = [*[size] * (n // size), *[n % size] * (n % size > 0)]
    sizes = run["sizes"].tolist()
    if sizes != wanted * epochs:
        pairs = enumerate(zip(sizes, wanted * epochs))
        at = next((i for i, (one, other) in pairs if one != other), None)
        message = (
            f"`gradient` is called {len(sizes)} times, where {epochs} epochs of {len(wanted)} "
            f"batches make {epochs * len(wanted)}."
        )
        if at is not None:
            epoch, batch = divmod(at, len(wanted))
            message = (
                f"Batch {batch} of epoch {epoch}, counted from 0, has {sizes[at]} rows, "
                f"where {wanted[batch]} belong into it."
            )
        where = f'["{name}"]["sizes"]'
        raise WrongAnswer(message, at=where, expected=np.array(wanted * epochs), got=run["sizes"])
    number = {row.tobytes(): i for i, row in enumerate(X)}
    rows = np.array([number.get(row.tobytes(), -1) for row in run["X"]], dtype=np.int64)
    if (rows < 0).any():
        at = int(np.argmin(rows))
        raise WrongAnswer(f"`gradient` gets a row that `X` does not have: {run['X'][at]}.")
    if not np.array_equal(run["y"], y[rows]):
        at = int(np.argmax(run["y"] != y[rows]))
        raise WrongAnswer(
            f"`gradient` gets row {rows[at]} of `X` together with another row's `y`.",
            hint="Take the rows of `X` and of `y` by the same row numbers.",
        )
    rows = rows.reshape(epochs, n)
    for epoch, order in enumerate(rows):
        counts = np.bincount(order, minlength=n)
        if (counts != 1).any():
            row = int(np.argmax(counts != 1))
            raise WrongAnswer(
                f"Row {row} is in the batches of epoch {epoch} {counts[row]} times.",
                hint="In every epoch each row takes part exactly once.",
            )
    return rows


def check_steps(arguments: dict, name: str, run: dict) -> None:
    """Each step starts from the weights that the one before has reached."""
    w, lr = arguments["w"], arguments["lr"]
    # NumPy counts with the platform's integers, which may have 32 bits.
    sizes = run["sizes"].astype(np.intp)
    what = "The weights with which `gradient` is called first" if len(sizes) else "The result"
    start = run["weights"][0] if len(sizes) else run["result"]
    check_close(start, w, rtol=1e-9, atol=1e-12, what=what)
    if not len(sizes):
        return
    X, old = run["X"], np.repeat(run["weights"], sizes, axis=0)
    shares = X * (np.sum(X * old, axis=1) - run["y"])[:, None]
    sums = np.add.reduceat(shares, np.cumsum(sizes) - sizes)
    wanted = run["weights"] - lr * 2 / sizes[:, None] * sums
    for step in np.flatnonzero(
        ~np.isclose(run["weights"][1:], wanted[:-1], 1e-9, 1e-12).all(axis=1)
    ):
        what = f"The weights with which `gradient` is called in step {step + 1}, counted from 0"
        check_close(run["weights"][step + 1], wanted[step], rtol=1e-9, atol=1e-12, what=what)
    check_close(run["result"], wanted[-1], rtol=1e-9, atol=1e-12, what="The result")


ANEW = "Draw a new order of all rows at the start of every epoch."


def check_orders(arguments: dict, runs: list[np.ndarray]) -> None:
    """Orders of runs from different generators, (epochs, n) each: drawn anew, all alike likely."""
    epochs, n = runs[0].shape
    size = min(n, arguments["batch_size"])
    rows = np.concatenate(runs)
    half = (n // size + 1) // 2 * size if size < n else n
    check_repeats(n, rows[:, :half], "The first half of the batches")
    check_repeats(n, rows[:, (n - 1) // size * size :], "The last batch")
    if n == 4 and epochs >= 180:
        for run in runs:
            check_four_rows(run)
    if epochs >= 100:
        check_places(rows, size)
    if n >= 1000:
        for run in runs:
            check_halves(run)
        check_pairs(rows, size)
        if size == 1:
            check_rises(rows)


def check_repeats(n: int, rows: np.ndarray, what: str) -> None:
    """A part of the batches, (epochs, k): of many choices of k of n rows none comes twice."""
    chance = comb(len(rows), 2) / comb(n, rows.shape[1])
    if chance < RISK:
        take_risk(chance)
        if len({frozenset(part.tolist()) for part in rows}) < len(rows):
            message = f"{what} holds the same rows in two epochs, or in two runs."
            raise WrongAnswer(message, hint=ANEW)


def check_four_rows(rows: np.ndarray) -> None:
    """Which two rows of four are the first batch: each pair as often as any other."""
    pairs = list(combinations(range(4), 2))
    first = np.array([pairs.index(tuple(sorted(order[:2].tolist()))) for order in rows])
    for number, pair in enumerate(pairs):
        count = int(np.sum(first == number))
        what = f"Epochs in which rows {pair[0]} and {pair[1]} are the first batch"
        check_binomial(count, len(rows), 1 / 6, what, risk=RISK, hint=ANEW)
    what = "Epochs with the same first batch"
    check_distances(first, 1 / 6, what, risk=RISK, hint=ANEW)


def check_halves(rows: np.ndarray) -> None:
    """Half of the rows change halves, from the given order to the first and from each to the next.

    Hoeffding's inequality holds for draws without replacement, too.
    """
    before = np.arange(rows.shape[1])
    half = len(before) // 2
    for epoch, order in enumerate(rows):
        stayed = np.isin(order[:half], before[:half])
        what = f"Rows of the first half that are in it again in epoch {epoch}"
        check_mean(stayed, 1 / 2, 0, 1, what, risk=RISK, hint=ANEW)
        before = order


def check_places(rows: np.ndarray, size: int) -> None:
    """Every row is in the first batch as often as any other."""
    n = rows.shape[1]
    for row in range(n):
        count = int(np.sum(rows[:, :size] == row))
        what = f"Epochs in which row {row} is in the first batch"
        check_binomial(count, len(rows), size / n, what, risk=RISK, hint=ANEW)


def check_pairs(rows: np.ndarray, size: int) -> None:
    """Of two rows in different batches each comes first as often as the other.

    Pairs that share no row are fair coins, independent of each other.
    """
    epochs, n = rows.shape
    batches = np.empty((epochs, n), dtype=np.int64)
    np.put_along_axis(batches, rows, np.broadcast_to(np.arange(n) // size, rows.shape), axis=1)
    half = n // 2
    for what, one, other in (
        ("Neighbours", batches[:, : 2 * half : 2], batches[:, 1 : 2 * half : 2]),
        ("Rows that are half of the data apart", batches[:, :half], batches[:, half : 2 * half]),
    ):
        first, apart = int(np.sum(one < other)), int(np.sum(one != other))
        told = f"{what} in different batches, the earlier one in the earlier batch"
        hint = "All orders are equally likely: is each drawn without preference for a place?"
        check_binomial(first, apart, 1 / 2, told, risk=RISK, hint=hint)


def check_rises(rows: np.ndarray) -> None:
    """Of two rows that follow each other the later one comes first as often as the earlier one.

    Sorting by random keys leaves rows in their order where keys are equal.
    """
    one, other = rows[:, 0:-1:2], rows[:, 1::2]
    what = "Batches of one row whose next one holds a row behind it"
    hint = (
        "All orders are equally likely. Where keys are equal, sorting by them is no random order."
    )
    check_binomial(int(np.sum(one < other)), other.size, 1 / 2, what, risk=RISK, hint=hint)
