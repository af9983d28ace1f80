import math
from itertools import pairwise

import numpy as np

from ml_judge import (
    Case,
    WrongAnswer,
    binomial_chance,
    check_binomial,
    check_distances,
    generator,
    take_risk,
)

# The chance of one comparison of counts to reject a correct layer. A Submit makes fewer than 5,000
# of them, so a correct layer fails less than once in 10^9 submissions.
RISK = 1e-13


def layer_case(name: str, p: float, shapes: list[tuple[int, ...]], training: list[bool]) -> Case:
    """A case with one forward and backward pass per shape, on values without zeros."""
    values = np.random.default_rng(len(name))
    return Case(
        name,
        p=p,
        seed=len(name),
        batches=[nonzero(values, shape) for shape in shapes],
        training=training,
        grads=[nonzero(values, shape) for shape in shapes],
    )


def nonzero(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Values of both signs, none closer to 0 than 0.5: what was dropped can be seen."""
    return rng.uniform(0.5, 3.0, shape) * rng.choice([-1.0, 1.0], shape)


def rectified(case: Case) -> Case:
    """The same case on inputs of which the negative ones are set to 0."""
    arguments = dict(case.arguments)
    arguments["batches"] = [np.maximum(x, 0.0) for x in arguments["batches"]]
    return Case(case.name, **arguments)


SAMPLES = [
    Case(
        "evaluation changes nothing",
        p=0.5,
        seed=1,
        batches=[np.array([[1.0, 2.0], [3.0, 4.0]])],
        training=[False],
        grads=[np.array([[1.0, -1.0], [0.5, 2.0]])],
    ),
    Case(
        "training on four values",
        p=0.5,
        seed=1,
        batches=[np.array([1.0, 2.0, 3.0, 4.0])],
        training=[True],
        grads=[np.ones(4)],
    ),
]

HIDDEN = [
    layer_case("evaluation after training", 0.5, [(8, 5)] * 2, [True, False]),
    layer_case("training after evaluation", 0.4, [(8, 5)] * 3, [False, True, True]),
    layer_case("batches of different shapes", 0.3, [(4, 6), (3, 6), (5,)], [True] * 3),
    layer_case("an empty batch", 0.5, [(0, 4), (2, 4)], [True, True]),
    layer_case("p is 0", 0.0, [(6, 5)] * 2, [True, True]),
    layer_case("few elements dropped, many passes", 0.1, [(20, 20)] * 12, [True] * 12),
    layer_case("most elements dropped, many passes", 0.8, [(20, 20)] * 12, [True] * 12),
    layer_case("half of them dropped, many passes", 0.5, [(20, 20)] * 12, [True] * 12),
    layer_case("fifty passes", 0.5, [(8, 8)] * 50, [True] * 50),
    layer_case("a long batch of one dimension", 0.5, [(3000,)] * 2, [True] * 2),
    layer_case("four dimensions", 0.5, [(6, 5, 8, 7)] * 2, [True] * 2),
    layer_case("a large batch", 0.25, [(100, 100)], [True]),
    rectified(layer_case("half of the inputs are 0", 0.3, [(30, 40)], [True])),
]


@generator(sizes=(1, 2, 3, 5, 8, 40))
def random_passes(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random passes in training and evaluation"""
    shapes = [(size, 4)] * 3
    return {
        "p": float(rng.choice([0.1, 0.25, 0.5, 0.75])),
        "seed": int(rng.integers(1_000_000)),
        "batches": [nonzero(rng, shape) for shape in shapes],
        "training": [True, bool(rng.integers(2)), True],
        "grads": [nonzero(rng, shape) for shape in shapes],
    }


RULES = {
    ("forward", True): "In training every value must be 0 or x / (1 − p).",
    ("backward", True): "After training `backward` must return 0 where the element was dropped "
    "and grad / (1 − p) everywhere else.",
    ("backward again", True): "A second `backward` must use the mask of the latest forward pass.",
    ("forward", False): "In evaluation `forward` must return the values of `x`.",
    ("backward", False): "After evaluation `backward` must return the values of `grad`.",
    ("backward again", False): "After evaluation `backward` must return the values of `grad`.",
}


def check(case: Case, got: dict, expected: dict) -> None:
    """First the values, which must be right for some mask; then the masks, by counting."""
    masks, others = (read_masks(case, got, run) for run in ("passes", "other seed"))
    for first, second in zip(got["passes"], got["same seed"], strict=True):
        if any(not np.array_equal(first[key], second[key]) for key in first):
            raise WrongAnswer(
                "Two layers made with equal generators gave different results. "
                "Draw from `rng` and from nothing else."
            )
    p, batches, training = (case.arguments[k] for k in ("p", "batches", "training"))
    check_zeros(p, [x for x, mode in zip(batches, training, strict=True) if mode], masks)
    check_independence(p, masks, others)
    check_distant(p, [*masks, *others])
    check_shares(p, masks)
    check_spread(p, [*masks, *others])


def read_masks(case: Case, got: dict, run: str) -> list[np.ndarray]:
    """The masks of the passes in training: True where kept. Raises where no mask fits."""
    p, batches, training, grads = (case.arguments[k] for k in ("p", "batches", "training", "grads"))
    masks = []
    for t, (x, mode, grad, results) in enumerate(
        zip(batches, training, grads, got[run], strict=True)
    ):
        kept = np.ones(x.shape, dtype=bool)
        if mode:
            # Where x is 0 the output is 0 either way, and only the gradient tells.
            kept = np.where(x != 0, results["forward"] != 0, results["backward"] != 0)
            masks.append(kept)
        factor = kept / (1 - p) if mode else 1.0
        for key, value in results.items():
            wanted = (x if key == "forward" else grad) * factor
            if not np.allclose(value, wanted, rtol=1e-9, atol=1e-12):
                where = f'["{run}"][{t}]["{key}"]'
                raise WrongAnswer(RULES[key, mode], at=where, expected=wanted, got=value)
    return masks


def check_zeros(p: float, inputs: list[np.ndarray], masks: list[np.ndarray]) -> None:
    """Where x is 0 elements are dropped like any other."""
    for x, kept in zip(inputs, masks, strict=True):
        at_zero = kept[x == 0]
        what = "Elements that get no gradient where x is 0"
        check_binomial(int(np.sum(~at_zero)), at_zero.size, p, what, risk=RISK)


def check_shares(p: float, masks: list[np.ndarray]) -> None:
    """Every pass drops about the share p, and not always the same number."""
    for kept in masks:
        what = "Elements dropped in a forward pass"
        check_binomial(int(np.sum(~kept)), kept.size, p, what, risk=RISK)
    sizes = {kept.size for kept in masks}
    counts = {int(kept.sum()) for kept in masks}
    if len(sizes) == len(counts) == 1 and 0 < p < 1:
        # All counts agree with at most the chance of the likeliest count, once per further pass.
        (n,) = sizes
        chance = likeliest(n, p) ** (len(masks) - 1)
        take_risk(RISK)
        if chance < RISK:
            raise WrongAnswer(
                f"Each of {len(masks)} passes dropped the same number of elements. "
                "Elements must be dropped independently, so that number varies."
            )


def check_spread(p: float, masks: list[np.ndarray]) -> None:
    """How many are dropped varies as it does by chance, from pass to pass and within a pass.

    All parts of one size are independent of each other, so those of them with a usual number are
    a binomial number themselves: too few where numbers vary too much, too many where too little.
    """
    if not 0 < p < 1:
        return
    parts: dict[tuple[str, int], list[int]] = {}
    for kept in filter(np.size, masks):
        parts.setdefault(("passes", kept.size), []).append(int(np.sum(~kept)))
        for axis in range(kept.ndim if kept.ndim > 1 else 0):
            slices = np.moveaxis(~kept, axis, 0).reshape(kept.shape[axis], -1)
            key = (f"slices along axis {axis}", slices.shape[1])
            parts.setdefault(key, []).extend(slices.sum(axis=1).tolist())
    for (what, n), counts in parts.items():
        usual = max(1.0, 0.6745 * math.sqrt(n * p * (1 - p)))
        for width in (usual, 2 * usual):
            low, high = max(0, math.ceil(n * p - width)), min(n, math.floor(n * p + width))
            chance = min(1.0, sum(binomial_chance(k, n, p) for k in range(low, high + 1)))
            within = sum(low <= count <= high for count in counts)
            told = f"{what} of {n:,} elements with {low:,} to {high:,} dropped"
            hint = "Elements are dropped independently, so their number varies as chance has it."
            if chance < 1 - 1e-9:
                check_binomial(within, len(counts), chance, told.capitalize(), risk=RISK, hint=hint)


def check_distant(p: float, masks: list[np.ndarray]) -> None:
    """Elements far apart, in one pass or in two, are treated alike only by chance.

    Every comparison is between places of which no two are the same: their number is binomial.
    """
    alike = p**2 + (1 - p) ** 2
    hint = "Every element is drawn for itself, in every pass: no draw is used a second time."

    def compare(what: str, rows: np.ndarray) -> None:
        """All pairs of rows: the most and the least that are treated alike."""
        number, n = rows.shape
        pairs = number * (number - 1) // 2
        if pairs == 0 or n == 0:
            return
        signs = np.where(rows, 1.0, -1.0)
        counts = (n + np.rint(signs @ signs.T)[np.triu_indices(number, 1)]) / 2
        for count in (counts.max(), counts.min()):
            check_binomial(int(count), n, alike, what, risk=RISK / pairs, hint=hint)

    for size in {kept.size for kept in masks}:
        of_size = np.array([kept.ravel() for kept in masks if kept.size == size])
        compare("Elements treated alike in two passes", of_size)
    some = [kept for kept in masks[:40] if kept.size]
    for kept in some:
        for axis in range(kept.ndim if kept.ndim > 1 else 0):
            slices = np.moveaxis(kept, axis, 0).reshape(kept.shape[axis], -1)
            compare(f"Elements treated alike in two slices along axis {axis}", slices)
    for kept in some:
        flat, half = kept.ravel(), kept.size // 2
        for what, other in (("shifted", flat[half : 2 * half]), ("mirrored", flat[::-1][:half])):
            count = int(np.sum(flat[:half] == other))
            told = f"Elements of one half of a pass treated as in the {what} other half"
            check_binomial(count, half, alike, told, risk=RISK, hint=hint)
    everything = np.concatenate([kept.ravel() for kept in masks] or [np.empty(0, bool)])
    check_distances(everything, alike, "Elements treated alike", risk=RISK, hint=hint)


def check_independence(p: float, masks: list[np.ndarray], others: list[np.ndarray]) -> None:
    """Neighbours, successive passes and different generators agree only by chance."""
    pairs = [(a, b, "Elements treated alike by two generators") for a, b in zip(masks, others)]
    for a, b in pairwise(masks):
        if a.shape == b.shape:
            pairs.append((a, b, "Elements treated alike by two passes"))
    for kept in masks:
        for axis in range(kept.ndim):
            moved = np.moveaxis(kept, axis, 0)
            even = len(moved) // 2 * 2
            what = f"Neighbours along axis {axis} treated alike"
            pairs.append((moved[0:even:2], moved[1:even:2], what))
    alike = p**2 + (1 - p) ** 2
    for a, b, what in pairs:
        check_binomial(int(np.sum(a == b)), a.size, alike, what, risk=RISK)


def likeliest(n: int, p: float) -> float:
    """The probability of the likeliest count of a binomial distribution."""
    return binomial_chance(int((n + 1) * p), n, p)
