"""Test cases of the first weights: shapes, which are certain, and counts of what is random.

Every weight is turned into the share of the distribution below it. Of right weights these shares
are uniform between 0 and 1, and independent.
"""

import math

import numpy as np

from ml_judge import (
    Case,
    WrongAnswer,
    check_binomial,
    check_distances,
    check_finite,
    check_shape,
    check_spread,
    generator,
    take_risk,
)

# The chance of one comparison to reject right weights. A Submit makes fewer than 3,000 of them.
RISK = 2e-13
SCHEMES = ["xavier_uniform", "xavier_normal", "he_uniform", "he_normal"]


def layer(name: str, shape: tuple[int, ...], scheme: str, calls: int = 2) -> Case:
    """A case of a layer; its generator is seeded by the name."""
    return Case(name, shape=shape, scheme=scheme, seed=len(name), calls=calls)


SAMPLES = [
    layer("three units of two inputs", (3, 2), "he_uniform"),
    layer("eight filters of four channels", (8, 4, 3, 3), "he_normal"),
]

HIDDEN = [
    *[layer(f"wide, {scheme}", (40, 130), scheme) for scheme in SCHEMES],
    *[layer(f"tall, {scheme}", (130, 40), scheme) for scheme in SCHEMES],
    *[layer(f"filters, {scheme}", (12, 30, 3, 5), scheme) for scheme in SCHEMES],
    layer("filters of one dimension", (60, 20, 4), "xavier_normal"),
    layer("filters of one place", (90, 50, 1, 1), "he_normal"),
    layer("filters of three dimensions", (12, 10, 2, 3, 4), "he_normal"),
    layer("one weight", (1, 1), "xavier_uniform"),
    layer("one unit", (1, 3000), "he_uniform"),
    layer("one input", (3000, 1), "xavier_uniform"),
    *[layer(f"square, {scheme}", (40, 40), scheme) for scheme in SCHEMES],
    layer("square filters", (30, 30, 3, 3), "xavier_uniform"),
    layer("twenty thousand weights", (150, 150), "he_normal").once(),
    layer("sixty small layers, uniform", (8, 8), "he_uniform", calls=60),
    layer("sixty small layers, normal", (8, 8), "xavier_normal", calls=60),
]


@generator(sizes=(1, 2, 5, 20, 60))
def random_layers(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random layers"""
    kernel = [(), (3,), (2, 3)][rng.integers(3)]
    shape = (size, int(rng.integers(1, 2 * size + 1)), *kernel)
    return {
        "shape": shape,
        "scheme": SCHEMES[rng.integers(4)],
        "seed": int(rng.integers(1_000_000)),
        "calls": 2,
    }


def check(case: Case, got: dict, expected: dict) -> None:
    """First shapes and limits, then counts over all calls, then what must not be alike."""
    shape, scheme = case.arguments["shape"], case.arguments["scheme"]
    shares = {
        run: [shares_below(weights, shape, scheme) for weights in arrays]
        for run, arrays in got.items()
    }
    if not np.array_equal(got["calls"][0], got["same seed"][0]):
        raise WrongAnswer(
            "Two calls with equal generators gave different weights. "
            "Draw from `rng` and from nothing else."
        )
    calls = shares["calls"]
    check_distribution(np.concatenate([call.ravel() for call in calls]))
    check_spread(
        [np.sum(call < 0.5) for call in calls],
        calls[0].size,
        0.5,
        "Calls with a number of weights below 0",
        risk=RISK,
        hint="Every entry is drawn independently, so such numbers vary.",
    )
    alike("Weights in the same quarter in two calls", calls[0], calls[1])
    alike("Weights in the same quarter from two generators", calls[0], shares["other seed"][0])
    alike("Weights in the same quarter from two generators", calls[1], shares["other seed"][1])
    check_independence(calls)
    check_mirrors(calls)
    layers = [*got["calls"], *got["other seed"]]
    check_repeats(layers)
    check_exactness([weights.reshape(*shape[:2], -1) for weights in layers], scheme)


def shares_below(weights: object, shape: tuple[int, ...], scheme: str) -> np.ndarray:
    """The share of the distribution below each weight. Raises where it cannot be one."""
    check_shape(weights, tuple(shape), what="The array of weights")
    if weights.dtype != np.float64:
        raise WrongAnswer(f"The weights are {weights.dtype}, expected float64.")
    check_finite(weights, what="The array of weights")
    places = math.prod(shape[2:])
    fans = places * shape[1] + (places * shape[0] if "xavier" in scheme else 0)
    deviation = math.sqrt(2 / fans)
    if "normal" in scheme:
        scaled = (weights / (deviation * math.sqrt(2))).ravel()
        below = [0.5 + 0.5 * math.erf(value) for value in scaled.tolist()]
        return np.array(below, dtype=np.float64).reshape(weights.shape)
    limit = math.sqrt(3) * deviation
    if np.max(np.abs(weights)) > limit * (1 + 1e-12):
        worst = np.unravel_index(np.argmax(np.abs(weights)), weights.shape)
        raise WrongAnswer(
            f"A weight is {weights[worst]:.4g}, beyond the limit {limit:.4g} of `{scheme}`.",
            at=tuple(int(index) for index in worst),
        )
    return (weights + limit) / (2 * limit)


def check_distribution(shares: np.ndarray) -> None:
    """As many weights below each part of the distribution as belong there."""
    for part in (1 / 64, 1 / 16, 1 / 4, 1 / 2, 3 / 4, 15 / 16, 63 / 64):
        what = f"Weights in the lowest {part:.1%} of the distribution"
        hint = "Is it the right distribution, with the right fan and the right spread?"
        check_binomial(int(np.sum(shares < part)), shares.size, part, what, risk=RISK, hint=hint)
    outside = int(np.sum(np.abs(shares - 0.5) > 0.4995))
    what = "Weights outside of the middle 99.9% of the distribution"
    check_binomial(outside, shares.size, 1 / 1000, what, risk=RISK, hint="Let the tails be.")


def quarters(shares: np.ndarray) -> np.ndarray:
    """The quarter of the distribution of each weight, 0 to 3, in one dimension."""
    return np.minimum(np.floor(4 * shares.ravel()), 3.0)


def alike(what: str, one: np.ndarray, other: np.ndarray) -> None:
    """Two draws agree in a quarter of their weights."""
    count = int(np.sum(quarters(one) == quarters(other)))
    hint = "Every entry is drawn independently, in every call."
    check_binomial(count, one.size, 1 / 4, what, risk=RISK, hint=hint)


def check_independence(calls: list[np.ndarray]) -> None:
    """Entries at any distance agree by chance: along rows, along columns, and mirrored."""
    hint = "Every entry is drawn independently: no draw is used a second time."
    for what, values in (
        ("Weights in the same quarter, row by row", calls),
        ("Weights in the same quarter, column by column", [np.moveaxis(c, 0, -1) for c in calls]),
    ):
        sequence = np.concatenate([quarters(np.ascontiguousarray(value)) for value in values])
        check_distances(sequence, 1 / 4, what, risk=RISK, hint=hint)
    for call in calls[:2]:
        flat, half = quarters(call), call.size // 2
        count = int(np.sum(flat[:half] == flat[::-1][:half]))
        what = "Weights of one half in the same quarter as the mirrored other half"
        check_binomial(count, half, 1 / 4, what, risk=RISK, hint=hint)


def check_mirrors(calls: list[np.ndarray]) -> None:
    """A layer and its mirror image agree by chance: over each axis, and over the diagonal."""
    shape = calls[0].shape
    images = [(f"axis {axis}", lambda w, axis=axis: np.flip(w, axis)) for axis in range(len(shape))]
    if shape[0] == shape[1]:
        images.append(("the diagonal", lambda w: np.swapaxes(w, 0, 1)))
    numbers = np.arange(calls[0].size).reshape(shape)
    for name, image in images:
        # Each pair once, and none of a weight with itself.
        once = numbers < image(numbers)
        pairs = [(quarters(call[once]), quarters(image(call)[once])) for call in calls]
        count = sum(int(np.sum(one == other)) for one, other in pairs)
        what = f"Weights in the same quarter as their mirror image over {name}"
        n = int(np.sum(once)) * len(calls)
        hint = "Every entry is drawn independently: none is a copy of another."
        if n > 0:
            check_binomial(count, n, 1 / 4, what, risk=RISK, hint=hint)


def check_repeats(layers: list[np.ndarray]) -> None:
    """No weight stays the same from layer to layer, and few values occur twice.

    Draws of single precision are let pass: they have about 2 ** 24 different values.
    """
    take_risk(2 * RISK)
    values = np.concatenate([weights.ravel() for weights in layers])
    still = np.argwhere(np.ptp(np.array(layers), axis=0) == 0)
    if len(still):
        at = tuple(int(index) for index in still[0])
        value = layers[0][at]
        raise WrongAnswer(f"A weight is {value:.4g} in every call: draw every entry.", at=at)
    repeated = values.size - len(np.unique(values))
    if repeated > 30 + values.size**2 / 2**22:
        raise WrongAnswer(
            f"{repeated:,} of {values.size:,} weights have a value that occurred before. "
            "Draw every entry, and do not round or clip it."
        )


def check_exactness(layers: list[np.ndarray], scheme: str) -> None:
    """Samples do not have exactly the mean and the spread of their distribution.

    Of layers, units and inputs; nor have normal units right angles between each other.
    """
    size = layers[0].size
    fans = layers[0][0].size + (layers[0][:, 0].size if "xavier" in scheme else 0)
    scaled = [weights / math.sqrt(2 / fans) for weights in layers]
    for what, groups in (
        ("Layers", [weights.reshape(1, size) for weights in scaled]),
        ("Units", [weights.reshape(len(weights), -1) for weights in scaled]),
        ("Inputs", [np.swapaxes(w, 0, 1).reshape(w.shape[1], -1) for w in scaled]),
    ):
        rows = np.concatenate(groups)
        root = math.sqrt(rows.shape[1])
        seldom_near_zero(f"{what} whose mean is almost exactly 0", rows.mean(axis=1) * root)
        told = f"{what} with almost exactly the wanted variance"
        seldom_near_zero(told, (np.mean(rows**2, axis=1) - 1) * root)
        if rows.shape[1] > 2:
            for less in (0, 1):
                seldom_near_zero(told, (np.var(rows, axis=1, ddof=less) - 1) * root)
        if "normal" in scheme and rows.shape[1] > 2:
            # Of normal draws these numbers are standard normal, whatever the other row is.
            pairs = [(group[0:-1:2], group[1::2]) for group in groups]
            angles = [np.sum(a * b, axis=1) / np.linalg.norm(b, axis=1) for a, b in pairs]
            seldom_near_zero(f"{what} at a right angle to the next", np.concatenate(angles))


def seldom_near_zero(what: str, values: np.ndarray) -> None:
    """Few of these values, whose density is at most 1/2, are within a width of 0."""
    for width in (1e-6, 1e-3, 0.05):
        near = int(np.sum(np.abs(values) < width))
        take_risk(RISK)
        # So many of n do at most with the chance n over near · width ** near.
        if math.log(math.comb(len(values), near)) + near * math.log(width) < math.log(RISK):
            raise WrongAnswer(
                f"{what}: {near:,} of {len(values):,}.",
                hint="Every entry is drawn independently. Leave the draws as they are.",
            )
