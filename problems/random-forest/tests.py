"""Test cases of the random forest: what is certain for every forest, and counts of what is random.

Where every row has a label of its own, a tree gives a training row its own label exactly if the row
is in the tree's bootstrap ("in the bag"). So the votes show the bootstraps.
"""

from math import comb

import numpy as np

from ml_judge import (
    Case,
    WrongAnswer,
    check_binomial,
    check_distances,
    check_spread,
    generator,
    take_risk,
)

# The chance of one count to reject a right forest. A Submit makes fewer than 500 of them, and
# compares all pairs of 40 trees twice, with 1e-10 each: a right forest fails less than once in
# 10^9 submissions.
RISK = 1e-12
RISK_OF_PAIRS = 1e-10


def column(*values: float) -> np.ndarray:
    """Rows with one feature."""
    return np.array(values, dtype=np.float64).reshape(-1, 1)


def apart(
    name: str,
    n_trees: int,
    places: list[int],
    labels: np.ndarray,
    forests: int = 1,
    grid: bool = True,
) -> Case:
    """Rows on a line, each with a label of its own; new rows: the same, then a finer grid."""
    X = column(*places)
    X_new = X
    if grid:
        X_new = np.vstack([X, column(*np.arange(min(places) - 1, max(places) + 2, 0.5))])
    return Case(
        name,
        forests=forests,
        n_trees=n_trees,
        max_features=1,
        seed=len(name),
        X=X,
        y=labels,
        X_new=X_new,
    )


# Two bits and their number, in sizes where the larger of any two groups is clearly larger.
BITS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]) * 1.0
BIT_COUNTS = [128, 64, 64, 16]
# Only the middle feature tells anything.
ONE_OF_THREE = np.array([[7.0, 0.0, -1.0], [7.0, 1.0, -1.0]])
HALVES = {
    "X": np.repeat(ONE_OF_THREE, 30, axis=0),
    "y": np.repeat(["calm", "storm"], 30),
    "X_new": np.vstack([ONE_OF_THREE, [[0.0, 0.5, 9.0]], [[7.0, 0.75, -1.0]]]),
}
# Either feature tells all. Of 640 bootstraps one holds one label only with the chance 5e-12.
EITHER_OF_TWO = np.array([[0.0, 0.0], [1.0, 1.0]])
# The first and the third feature tell all.
TWO_OF_FOUR = np.array([[0.0, 5.0, 0.0, 5.0], [1.0, 5.0, 1.0, 5.0]])

SAMPLES = [
    Case(
        "all features at each node: every tree asks the same",
        forests=1,
        n_trees=5,
        max_features=3,
        seed=1,
        **HALVES,
    ),
    apart("two rows, three trees", 3, [1, 2], np.array(["a", "b"])),
]

HIDDEN = [
    # The shortest arguments of all, and quick: here programs that draw in different ways part, and a
    # mistake is recognised in time.
    Case(
        "two rows, one feature of two",
        forests=1,
        n_trees=20,
        max_features=1,
        seed=10,
        X=EITHER_OF_TWO,
        y=np.array([8, 3]),
        X_new=np.array([[0.0, 1.0]]),
    ),
    apart("one row", 4, [3], np.array([42])),
    apart(
        "eight rows with labels of their own",
        30,
        [3, 1, 4, 14, 9, 16, 5, 8],
        np.arange(8) * 7,
        forests=2,
    ),
    apart("two trees often disagree", 2, list(range(25)), np.arange(25)[::-1] - 9),
    apart("a single tree", 1, [5, 0, 12, 7], np.array(["oak", "ash", "elm", "fir"])),
    Case(
        "one label",
        forests=1,
        n_trees=7,
        max_features=1,
        seed=2,
        X=np.array([[0.0, 1.0], [2.0, 3.0], [5.0, 1.0]]),
        y=np.array([4, 4, 4]),
        X_new=np.array([[9.0, 9.0], [0.0, 1.0]]),
    ),
    Case("all features, many trees", forests=1, n_trees=20, max_features=3, seed=3, **HALVES),
    Case(
        "equal rows, two to one",
        forests=1,
        n_trees=600,
        max_features=1,
        seed=4,
        X=np.ones((3, 8)),
        y=np.array([0, 1, 1]),
        X_new=np.ones((1, 8)),
    ),
    Case(
        "equal rows, one to one",
        forests=1,
        n_trees=200,
        max_features=2,
        seed=5,
        X=np.ones((2, 2)),
        y=np.array([5, 3]),
        X_new=np.ones((1, 2)),
    ),
    Case(
        "two features of three at each node",
        forests=1,
        n_trees=72,
        max_features=2,
        seed=6,
        X=np.repeat(ONE_OF_THREE, [80, 20], axis=0),
        y=np.repeat(["calm", "storm"], [80, 20]),
        X_new=ONE_OF_THREE,
    ),
    Case(
        "every node draws anew",
        forests=1,
        n_trees=64,
        max_features=1,
        seed=7,
        X=np.repeat(BITS, BIT_COUNTS, axis=0),
        y=np.repeat(np.arange(4), BIT_COUNTS),
        X_new=BITS,
    ),
    apart(
        "no two trees have the same bootstrap",
        20,
        [*range(0, 60, 2), *range(59, 0, -2)],
        np.arange(60),
        forests=2,
        grid=False,
    ),
    apart("two rows, many forests", 32, [1, 2], np.array([8, 3]), forests=20),
    Case(
        "one feature of two, many forests",
        forests=20,
        n_trees=32,
        max_features=1,
        seed=8,
        X=np.repeat(EITHER_OF_TWO, 24, axis=0),
        y=np.repeat(["calm", "storm"], 24),
        X_new=np.array([[0.0, 1.0], [1.0, 0.0]]),
    ),
    Case(
        "two features of four, where two tell",
        forests=1,
        n_trees=400,
        max_features=2,
        seed=9,
        X=np.repeat(TWO_OF_FOUR, [33, 33], axis=0),
        y=np.repeat(["calm", "storm"], [33, 33]),
        X_new=TWO_OF_FOUR,
    ),
]


@generator(sizes=(1, 2, 3, 5, 8, 12))
def rows_apart(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random rows with labels of their own"""
    places = rng.permutation(2 * size)[:size].tolist()
    labels = rng.permutation(3 * size)[:size]
    return {**apart("", 20, places, labels).arguments, "seed": int(rng.integers(1_000_000))}


def check(case: Case, got: dict, expected: dict) -> None:
    """First what the forest makes of its votes, then the votes."""
    check_prediction(case.arguments["y"], got)
    votes_of = [got[run]["votes"] for run in got]
    if case.name in CERTAIN:
        check_certain(votes_of, expected["forest"]["votes"])
    elif case.name in SHARES:
        for row, label, share, hint in SHARES[case.name]:
            for votes in votes_of:
                count = int(np.sum(votes[:, row] == label))
                what = f"Trees that vote {label!r} for new row {row}"
                check_binomial(count, len(votes), share, what, risk=RISK, hint=hint)
    elif case.name == "one feature of two, many forests":
        check_questions(votes_of)
    else:
        check_bootstraps(case.arguments, votes_of)


CERTAIN = {
    "all features at each node: every tree asks the same",
    "all features, many trees",
    "one label",
}

MAJORITY = "A leaf counts its rows as often as they were drawn; the smallest label wins a tie."
FEATURES = (
    "Each node draws `max_features` different features, and is a leaf where none of them helps."
)
# Case -> new row, label, the share of trees that vote for it, and a hint.
SHARES = {
    "equal rows, two to one": [(0, 1, 20 / 27, MAJORITY)],
    "equal rows, one to one": [(0, 5, 1 / 4, MAJORITY)],
    "two features of three at each node": [(1, "storm", 2 / 3, FEATURES)],
    # A bootstrap of both rows asks either feature; one of a single row has its label.
    "two rows, one feature of two": [(0, 8, 1 / 2, FEATURES)],
    # Of six choices of two features one tells nothing: the second and the fourth.
    "two features of four, where two tell": [(1, "storm", 5 / 6, FEATURES)],
    # The root divides by either bit. Row 3 needs the other bit as well; row 1 and row 2 only if
    # the root has put them with row 0.
    "every node draws anew": [
        (3, 3, 1 / 2, FEATURES),
        (1, 1, 3 / 4, FEATURES),
        (2, 2, 3 / 4, FEATURES),
    ],
}


def check_prediction(y: np.ndarray, got: dict) -> None:
    """Votes are labels of the training set, and the prediction is their majority."""
    labels = np.unique(y)
    for run, results in got.items():
        votes = results["votes"]
        if not np.isin(votes, labels).all():
            raise WrongAnswer(
                "A tree votes for a label that does not occur in `y`.", at=f'["{run}"]["votes"]'
            )
        counts = (votes[:, :, None] == labels).sum(axis=0)
        wanted = labels[counts.argmax(axis=1)]
        wrong = np.flatnonzero(results["predict"] != wanted)
        if len(wrong):
            ballot = counts[wrong[0]]
            is_tie = np.sum(ballot == ballot.max()) > 1
            raise WrongAnswer(
                f"`predict` does not return the label with the most votes for new row {wrong[0]}.",
                at=f'["{run}"]["predict"][{wrong[0]}]',
                hint="In a tie the smallest label wins." if is_tie else None,
                expected=wanted,
                got=results["predict"],
            )


def check_certain(votes_of: list[np.ndarray], expected: np.ndarray) -> None:
    """Votes that no draw can change (but for a bootstrap without one of the labels)."""
    for votes in votes_of:
        if not np.array_equal(votes, expected):
            raise WrongAnswer(
                "Every node may use all features here, so every tree must vote alike.",
                expected=expected,
                got=votes,
                hint="Are the features of a node different ones? Does a row on the threshold go left?",
            )


def check_bootstraps(arguments: dict, votes_of: list[np.ndarray]) -> None:
    """Rows with labels of their own: the bootstraps, and every vote that follows from them."""
    y, n = arguments["y"], len(arguments["y"])
    bags = [votes[:, :n] == y for votes in votes_of]
    draws = distinct_rows(n)
    for bag, votes in zip(bags, votes_of):
        check_shares(bag, draws)
        check_walks(arguments, bag, votes)
    alike = sum(p * p / comb(n, k) for k, p in enumerate(draws))
    pairs = [(bag[0:-1:2], bag[1::2], "Successive trees with the same rows") for bag in bags]
    if len(bags) > 1:
        what = "Trees with the same rows in two forests from different generators"
        pairs.append((*bags[:2], what))
    for one, other, what in pairs:
        count = int(np.sum((one == other).all(axis=1)))
        check_binomial(count, len(one), alike, what, risk=RISK, hint=OWN_ROWS)
    if n > 50:
        check_pairs(np.vstack(bags))
    if len(bags) > 2:
        # Of two rows, with both in the bag each was drawn once, and one alone twice.
        drawn = [1 + bag[:, 0] * 1 - bag[:, 1] for bag in bags]
        check_series(drawn, 2, "Draws of row 0", OWN_ROWS)


OWN_ROWS = "Each tree draws its own rows, whatever the other trees have drawn."
OWN_FEATURES = "Each node draws its own features, whatever the other nodes have drawn."


def check_questions(votes_of: list[np.ndarray]) -> None:
    """Which of two features a tree asks at its root: a toss of a coin for each tree."""
    for votes in votes_of:
        if (votes[:, 0] == votes[:, 1]).any():
            raise WrongAnswer(
                "A tree does not tell the new rows apart, though both features do.", hint=FEATURES
            )
    first = [(votes[:, 0] == "calm") * 1 for votes in votes_of]
    check_series(first, 1, "Trees that ask about feature 0 first", OWN_FEATURES)


def check_series(series: list[np.ndarray], n: int, what: str, hint: str) -> None:
    """Counts out of n with the chance ½, one for each tree of each forest, are independent.

    Added up over 1, 2, 4, … successive trees they vary as by chance; counts at any distance are
    alike as often as by chance.
    """
    size = 1
    while size <= len(series[0]):
        sums = np.concatenate([counts.reshape(-1, size).sum(axis=1) for counts in series])
        told = f"{what}: groups of {size} trees"
        check_spread(sums, n * size, 0.5, told, risk=RISK, hint=hint)
        size *= 2
    counts = np.concatenate(series)
    check_binomial(int(counts.sum()), n * len(counts), 0.5, what, risk=RISK, hint=hint)
    alike = sum(comb(n, k) ** 2 for k in range(n + 1)) / 4**n
    check_distances(counts, alike, f"{what}: trees alike", risk=RISK, hint=hint)


def check_pairs(bags: np.ndarray) -> None:
    """Any two trees share as many rows as by chance, with the rows in order or in reverse.

    Of two independent bags with a and b of n rows, either is any subset of its size, so the number
    of rows they share is hypergeometric. All pairs together have the chance RISK_OF_PAIRS, twice.
    """
    number, n = bags.shape
    sizes = bags.sum(axis=1)
    means = np.outer(sizes, sizes) / n
    sigmas = np.sqrt(means * np.outer(n - sizes, n - sizes) / (n * (n - 1)))
    for others, what in ((bags, "rows"), (bags[:, ::-1], "rows, counted from the end for one,")):
        take_risk(RISK_OF_PAIRS)
        shared = bags.astype(np.int64) @ others.T
        far = np.argwhere(np.triu(np.abs(shared - means) > 4 * sigmas, 1))
        for i, j in far.tolist():
            a, b, both = int(sizes[i]), int(sizes[j]), int(shared[i, j])
            if shared_tail(both, n, a, b) * number * (number - 1) / 2 < RISK_OF_PAIRS:
                raise WrongAnswer(
                    f"Two trees share {both} of their {a} and {b} {what} where about "
                    f"{means[i, j]:.0f} are expected.",
                    hint=OWN_ROWS,
                )


def shared_tail(both: int, n: int, a: int, b: int) -> float:
    """The chance that so many rows or more are shared, or so many or fewer; the smaller, twice."""
    ways = [comb(a, k) * comb(n - a, b - k) for k in range(min(a, b) + 1)]
    return 2 * min(sum(ways[both:]), sum(ways[: both + 1])) / comb(n, b)


def check_shares(bag: np.ndarray, draws: np.ndarray) -> None:
    """Each row is in the bag of as many trees as it should be, and bags have the right sizes."""
    n_trees, n = bag.shape
    hint = "A bootstrap draws n rows with replacement, and rows keep their labels."
    for row in range(n):
        what = f"Trees that give training row {row} its own label"
        check_binomial(
            int(bag[:, row].sum()), n_trees, 1 - (1 - 1 / n) ** n, what, risk=RISK, hint=hint
        )
    total = np.ones(1)
    for _ in range(n_trees):
        total = np.convolve(total, draws)
    seen = int(bag.sum())
    tail = 2 * min(total[: seen + 1].sum(), total[seen:].sum())
    take_risk(2 * RISK)
    constant = len(set(bag.sum(axis=1))) == 1 and draws.max() ** (n_trees - 1) < RISK
    if tail < RISK or constant:
        mean = n_trees * float(draws @ np.arange(n + 1))
        raise WrongAnswer(
            f"The bootstraps of {n_trees} trees hold {seen} different rows, where about {mean:.0f} "
            "in varying numbers are expected.",
            hint=hint,
        )


def check_walks(arguments: dict, bag: np.ndarray, votes: np.ndarray) -> None:
    """A full-grown tree answers with the nearest row in its bag; half-way, with the left one."""
    places, y = arguments["X"][:, 0], arguments["y"]
    new = arguments["X_new"][:, 0]
    for tree, (in_bag, answers) in enumerate(zip(bag, votes)):
        if not in_bag.any():
            raise WrongAnswer(f"Tree {tree} gives no training row its own label.")
        order = np.argsort(places[in_bag])
        there = places[in_bag][order]
        wanted = y[in_bag][order][np.searchsorted((there[1:] + there[:-1]) / 2, new)]
        wrong = np.flatnonzero(answers != wanted)
        if len(wrong):
            raise WrongAnswer(
                f"Tree {tree} votes {answers[wrong[0]]} for the new row at {new[wrong[0]]:g}; from its "
                f"other votes {wanted[wrong[0]]} follows.",
                hint="Grow until `best_split` answers None; a row on the threshold goes left.",
            )


def distinct_rows(n: int) -> np.ndarray:
    """The distribution of the number of different rows in a bootstrap of n, at positions 0 to n."""
    chance = np.zeros(n + 1)
    chance[0] = 1.0
    for _ in range(n):
        seen = np.arange(n + 1)
        chance = chance * seen / n + np.concatenate(([0.0], chance[:-1] * (n - seen[:-1]) / n))
    return chance
