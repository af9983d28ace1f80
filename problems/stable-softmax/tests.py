import numpy as np

from ml_judge import Case, closer_look, generator

INF = np.inf

SAMPLES = [
    Case("odds of one to three, and a masked entry", z=np.array([0.0, np.log(3.0), -INF])),
    Case("logits around 1000", z=np.array([1000.0, 1001.0, 1002.0])),
    Case("down the columns", z=np.array([[1.0, 2.0], [3.0, 4.0], [0.0, -1.0]]), axis=0),
]

HIDDEN = [
    Case("logits around -1000", z=np.array([-1000.0, -1001.0, -1002.0])),
    Case("a single entry", z=np.array([-40.0])),
    Case("all logits equal", z=np.full(7, 3.5)),
    Case("whole numbers", z=np.array([[1, 2, 3], [0, -5, 800]])),
    Case("one row is far above the other", z=np.array([[-9000.0, -9001.0], [9000.0, 9002.0]])),
    Case("logits of opposite sign, far apart", z=np.array([-2000.0, 900.0, 901.0])),
    Case("a row where everything is masked", z=np.array([[0.5, -INF, 1.5], [-INF, -INF, -INF]])),
    Case("only one entry is allowed", z=np.array([[-INF, -2.0], [710.0, -INF]])),
    Case(
        "three dimensions, middle axis",
        z=np.array([[[0.0, 5.0, 1.0], [2.0, 2.0, 2.0]], [[-3.0, 0.5, 4.0], [1.0, 1.0, -1.0]]]),
        axis=1,
    ),
    Case(
        "three dimensions, the axis left out",
        z=np.array([[[0.0, 5.0, 1.0], [2.0, 0.0, 2.0]], [[-3.0, 0.5, 4.0], [1.0, 1.5, -1.0]]]),
    ),
    Case("an axis counted from the end", z=np.array([[[1.0, 0.0], [4.0, 2.0]]]), axis=-2),
    Case("a low logit beside a masked one", z=np.array([[-9995.0, -INF], [-INF, -1e4]])),
    Case("logits up to ten thousand, close together", z=np.array([9999.5, 1e4, 9998.0, 9400.0])),
    Case("logits down to minus ten thousand", z=np.array([-9999.5, -1e4, -9998.0, -9999.0])),
    Case("a vocabulary of two thousand", z=np.arange(6000.0).reshape(3, 2000) ** 0.5 / 3),
    Case("two thousand rows", z=np.arange(4000.0).reshape(2000, 2) ** 2 % 7 / 3),
    Case("four dimensions, the second axis", z=np.arange(24.0).reshape(2, 3, 2, 2) % 5, axis=1),
    Case("four dimensions, the first axis", z=np.arange(24.0).reshape(3, 2, 2, 2) % 7, axis=-4),
    Case("an empty axis between others", z=np.zeros((2, 0, 3))),
    Case("an empty batch", z=np.zeros((0, 3))),
]


@generator(sizes=(1, 2, 3, 5, 8, 1000))
def random_logits(rng: np.random.Generator, size: int) -> dict[str, object]:
    """rows of random logits"""
    scale = rng.choice([1.0, 100.0, 2000.0])
    axis = int(rng.integers(-2, 2))
    return {"z": scale * rng.standard_normal((size, 4)), "axis": axis}


@generator(sizes=(2, 4, 30))
def masked_logits(rng: np.random.Generator, size: int) -> dict[str, object]:
    """masked logits in three dimensions"""
    z = rng.normal(rng.choice([-1000.0, 0.0, 1000.0]), 3.0, (2, size, 3))
    return {"z": np.where(rng.random(z.shape) < 0.4, -INF, z), "axis": int(rng.integers(-3, 3))}


@closer_look(50, extreme={"z": 1e4})
def rows_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"z": rng.normal(size=(size, 4))}
