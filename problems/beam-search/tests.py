"""Test cases of beam search."""

import numpy as np

from ml_judge import Case, closer_look, generator

INF = np.inf


def drawn(
    seed: int, size: int, width: int, max_steps: int, alpha: float = 0.0, banned: float = 0.2
) -> dict[str, object]:
    """A random table in which some steps are impossible; 0 is the start, the last token the end."""
    rng = np.random.default_rng(seed)
    log_p = np.log(rng.dirichlet(np.full(size, 0.7), size))
    log_p[rng.random((size, size)) < banned] = -INF
    return {
        "log_p": log_p,
        "start": 0,
        "end": size - 1,
        "width": width,
        "max_steps": max_steps,
        "alpha": alpha,
    }


def table(*rows: list[float]) -> np.ndarray:
    """A table of log-probabilities."""
    return np.array(rows, dtype=np.float64)


def small(log_p: np.ndarray, width: int, max_steps: int, **options: object) -> dict[str, object]:
    """A search from token 0; the last token is the end."""
    return {
        "log_p": log_p,
        "start": 0,
        "end": len(log_p) - 1,
        "width": width,
        "max_steps": max_steps,
        **options,
    }


CORNER = np.log(table([0.25, 0.5, 0.25], [0.45, 0.45, 0.1], [0.3, 0.3, 0.4]))
# Token 1 is likelier at first, and leads to nothing good; 2 leads to a sure end.
TRAP = table(
    [-INF, -0.5, -1.0, -INF], [-2.0, -2.0, -2.5, -3.0], [-INF, -INF, -INF, -0.25], [-1.0] * 4
)
# Every number is a whole number of halves: sums are equal in all bits.
TIES = table([-1.0, -1.0, -1.0, -1.0], [-0.5] * 4, [-0.5] * 4, [-0.5] * 4)
FALLING = table(
    [-INF, -1.0, -1.0, -1.5], [-1.0, -INF, -0.5, -0.5], [-0.5, -0.5, -INF, -1.0], [0.0] * 4
)
EARLY_END = table([-3.0, -1.0, -1.5], [-2.0, -0.125, -4.0], [-0.125, -0.125, -0.125])
DEAD_END = table([-INF, -0.5, -1.0, -INF], [-INF] * 4, [-INF, -INF, -0.5, -1.0], [-INF] * 4)
TWO_WAYS = table(
    [-2.0, -0.5, -1.0, -4.0], [-3.0, -1.0, -0.25, -3.0], [-3.0, -1.5, -0.5, -2.0], [0.0] * 4
)
UNLIKELY = table([-INF, -800.0, -1200.0], [-0.5, -0.25, -900.0], [0.0] * 3)
# Of two ways the later one is likelier, by far more than rounding and by far less than a billionth.
NEARLY = table(
    [-INF, -1.0, -1.0 + 2**-34, -INF],
    [-INF, -INF, -INF, -0.5],
    [-INF, -INF, -INF, -0.5],
    [0.0] * 4,
)
SURE = table([-1.0, -2.0], [-0.5, -0.5])

CERTAIN = np.where(np.eye(6, k=1) + np.eye(6, k=-2) > 0, 0.0, drawn(6, 6, 1, 1, 0.0, 0.0)["log_p"])

SAMPLES = [
    Case("two steps of three tokens", **small(CORNER, 2, 2)),
    Case("a trap that the second hypothesis avoids", **small(TRAP, 2, 3)),
]

HIDDEN = [
    Case("width 1 falls into the trap", **small(TRAP, 1, 3)),
    Case("one step", **small(CORNER, 3, 1)),
    Case("fewer candidates than places", **small(TRAP, 50, 2)),
    Case("equal sums", **small(TIES, 3, 2)),
    Case("equal sums at the edge of the beam", **small(TIES, 2, 3)),
    Case("equal sums of hypotheses in another order", **small(FALLING, 4, 3)),
    Case("finished hypotheses hold their places", **small(EARLY_END, 2, 6)),
    Case(
        "a finished hypothesis is driven out",
        **small(table([-2.0, -0.25, -1.0], [-INF, -0.125, -3.0], [0.0] * 3), 1, 4),
    ),
    Case("a finished hypothesis drives out others", **small(EARLY_END, 3, 20)),
    Case("a step of probability e to the -800", **small(UNLIKELY, 2, 3)),
    Case("a dead end", **small(DEAD_END, 2, 3)),
    Case("nothing but dead ends", **small(table([-INF, -0.5, -INF], [-INF] * 3, [-INF] * 3), 2, 3)),
    Case("no first step", **small(np.full((3, 3), -INF), 2, 1)),
    Case(
        "nothing is ever finished",
        **small(table([-1.0, -2.0, -INF], [-0.5, -1.5, -INF], [0.0] * 3), 3, 4),
    ),
    Case(
        "everything is finished soon",
        **small(table([-INF, -1.0, -0.5], [-INF, -INF, -0.25], [-0.125] * 3), 3, 10),
    ),
    Case("a penalty that turns the order round", **small(EARLY_END, 3, 8, alpha=1.0)),
    Case("a penalty of two", **small(CORNER, 3, 5, alpha=2.0)),
    Case("a small penalty", **small(TWO_WAYS, 3, 5, alpha=0.6)),
    Case("a penalty does not decide what is kept", **small(TWO_WAYS, 2, 6, alpha=1.5)),
    Case(
        "equal scores",
        **small(table([-1.0, -1.0, -1.0], [-1.0, -1.0, -1.0], [0.0] * 3), 3, 3, alpha=1.0),
    ),
    Case("the same last token by two ways", **small(TWO_WAYS, 4, 3)),
    Case(
        "start and end are other numbers",
        log_p=TRAP[::-1, ::-1].copy(),
        start=3,
        end=0,
        width=2,
        max_steps=3,
    ),
    Case("the start comes again", **small(SURE, 2, 4)),
    Case(
        "rows that are no distributions",
        **small(table([-5.0, -0.5, -7.0], [-0.25, -6.0, -8.0], [-1.0] * 3), 2, 3),
    ),
    Case("three hundred tokens, equal sums", **small(np.full((300, 300), -1.0), 5, 2)),
    Case("a hundred and fifty tokens, a wide beam", **drawn(4, 150, 80, 2, 3.5, 0.5)),
    Case("certain steps", **small(CERTAIN, 3, 4)),
    Case("start and end anywhere", **{**drawn(5, 11, 15, 4, 1.0, 0.1), "start": 6, "end": 2}),
    Case(
        "a penalty of a long text",
        **small(table([-1.0, -1.25, -9.0], [-1.5, -0.75, -11.0], [0.0] * 3), 4, 200, alpha=0.9),
    ),
    Case("seven tokens, width four", **drawn(1, 7, 4, 6)),
    Case("nine tokens, width five, a penalty", **drawn(2, 9, 5, 8, 0.8)),
    Case("nine tokens, all steps possible", **drawn(3, 9, 5, 5, 1.0, 0.0)),
    Case("sums that nearly agree", **small(NEARLY, 1, 2)),
    Case("scores that nearly agree", **small(NEARLY, 2, 2, alpha=1.0)),
    Case(
        "a thousand steps",
        **small(table([-1.0, -1.25, -INF], [-1.5, -0.75, -INF], [0.0] * 3), 3, 1000),
    ),
]


@generator(sizes=(2, 3, 5, 12))
def random_tables(rng: np.random.Generator, size: int) -> dict[str, object]:
    """a random table"""
    width, steps = (int(number) for number in rng.integers(1, 7, 2))
    alpha = float(rng.choice([0.0, 0.7, 1.0]))
    return drawn(int(rng.integers(2**32)), size, width, steps, alpha, float(rng.choice([0.0, 0.3])))


@closer_look(20)
def tables_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return drawn(1, size, 3, 5, 1.0, 0.0)
