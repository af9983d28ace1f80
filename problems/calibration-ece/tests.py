"""Test cases of the Brier score and the expected calibration error."""

import numpy as np

from ml_judge import Case, closer_look, generator

SAMPLES = [
    Case(
        "five patients, four bins",
        y_true=np.array([1, 0, 1, 1, 0]),
        p=np.array([0.9, 0.6, 0.8, 0.7, 0.2]),
        bins=4,
    ),
    Case(
        "ten bins, most of them empty",
        y_true=np.array([0, 0, 1, 0, 1, 1]),
        p=np.array([0.02, 0.07, 0.04, 0.33, 0.38, 0.96]),
    ),
]

HIDDEN = [
    Case(
        "certain and right",
        y_true=np.array([1, 0, 1]),
        p=np.array([1.0, 0.0, 1.0]),
    ),
    Case(
        "a forecast of 1 that fails, among others in the last bin",
        y_true=np.array([0, 1, 1, 0]),
        p=np.array([1.0, 0.95, 0.92, 0.1234]),
    ),
    Case(
        "a forecast of 0 that comes true",
        y_true=np.array([1, 0, 0, 1]),
        p=np.array([0.0, 0.05, 0.08, 0.77]),
    ),
    Case(
        "forecasts on the edges of bins",
        y_true=np.array([1, 0, 0, 1, 1, 0, 1]),
        p=np.array([0.25, 0.125, 0.5, 0.375, 0.75, 0.625, 0.875]),
        bins=4,
    ),
    Case(
        "gaps of opposite sign in two bins",
        y_true=np.array([1, 1, 0, 0]),
        p=np.array([0.3, 0.4, 0.6, 0.7]),
        bins=2,
    ),
    Case(
        "perfectly calibrated, never certain",
        y_true=np.array([1, 0, 0, 0, 1, 1, 1, 0]),
        p=np.array([0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75]),
        bins=5,
    ),
    Case(
        "one bin",
        y_true=np.array([1, 0, 0, 1, 1]),
        p=np.array([0.11, 0.93, 0.52, 0.08, 1.0]),
        bins=1,
    ),
    Case("one row", y_true=np.array([0]), p=np.array([0.37])),
    Case(
        "a crowded bin and a lonely one",
        y_true=np.array([0] * 19 + [1, 0]),
        p=np.append(np.linspace(0.01, 0.09, 20), 0.85),
    ),
    Case(
        "a hundred bins, three rows",
        y_true=np.array([1, 0, 1]),
        p=np.array([0.123, 0.456, 0.789]),
        bins=100,
    ),
    Case(
        "ten thousand bins",
        y_true=np.array([1, 0, 1, 0]),
        p=np.array([0.1234, 0.1251, 0.7893, 0.7899]),
        bins=10_000,
    ),
    Case(
        "fifty thousand bins",
        y_true=np.array([1, 0, 1, 0, 1]),
        p=np.array([0.12341, 0.12343, 0.78931, 0.99997, 0.99999]),
        bins=50_000,
    ),
    Case(
        "sixty rows in one bin, one in each of two others",
        y_true=np.array([0, 1, 1] * 20 + [1, 0]),
        p=np.append(np.linspace(0.61, 0.69, 60), [0.05, 0.95]),
    ),
    Case(
        "gaps of a hundred-millionth",
        y_true=np.array([0, 1, 0, 1]),
        p=np.array([1e-8, 1 - 2e-8, 3e-8, 1 - 1e-8]),
    ),
    Case(
        "probabilities just below the edges of bins",
        y_true=np.array([1, 0, 0, 1, 1]),
        p=np.array([0.5 - 1e-10, 0.25 - 1e-10, 0.6, 0.3, 0.75 - 1e-10]),
        bins=4,
    ),
    Case(
        "a thousand bins that are mostly filled",
        y_true=np.array([0, 1, 0, 1, 0, 1] * 500),
        p=(np.arange(3000) + 0.4) / 3000,
        bins=1000,
    ),
]


@generator(sizes=(2, 20, 2000))
def overconfident_forecasts(rng: np.random.Generator, size: int) -> dict[str, object]:
    logits = rng.normal(-0.5, 2, size)
    y_true = (rng.random(size) < 1 / (1 + np.exp(-logits / 2))).astype(np.int64)
    return {"y_true": y_true, "p": 1 / (1 + np.exp(-logits)), "bins": int(rng.integers(2, 16))}


@generator(sizes=(3, 100))
def eighths_in_eight_bins(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {
        "y_true": rng.integers(0, 2, size),
        "p": rng.integers(0, 9, size) / 8,
        "bins": int(rng.choice([2, 4, 8])),
    }


@closer_look(50)
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"y_true": np.arange(size) % 2, "p": rng.random(size), "bins": 10}
