"""Test cases of non-maximum suppression."""

import numpy as np

from ml_judge import Case, closer_look, generator

Box = tuple[float, float, float, float]


def case(
    name: str,
    boxes: list[Box],
    scores: list[float] | None = None,
    classes: list[int] | None = None,
    threshold: float = 0.5,
) -> Case:
    """A case of a few boxes, of one class and with falling scores unless told otherwise."""
    n = len(boxes)
    return Case(
        name,
        boxes=np.array(boxes, dtype=np.float64).reshape(n, 4),
        scores=np.array(np.arange(n, 0, -1) / 10 if scores is None else scores, dtype=np.float64),
        classes=np.array([1] * n if classes is None else classes, dtype=np.int64),
        threshold=threshold,
    )


A, B, C = (0.0, 0.0, 10.0, 10.0), (0.0, 4.0, 10.0, 14.0), (0.0, 8.0, 10.0, 18.0)
HALF = (0.0, 0.0, 10.0, 5.0)
POINT = (3.0, 3.0, 3.0, 3.0)

SAMPLES = [
    case("a chain of three", [A, B, C], threshold=0.4),
    case(
        "bottles and caps",
        [(0, 0, 4, 9), (1, 0, 5, 9), (1, 0, 3, 2), (1, 0, 3, 2.5), (20, 0, 24, 9)],
        [0.6, 0.8, 0.9, 0.7, 0.5],
        [1, 1, 2, 2, 1],
    ),
]

HIDDEN = [
    case("the best is not the first", [A, (1, 0, 11, 10), (0, 1, 10, 11)], [0.2, 0.9, 0.5]),
    case("dropped boxes drop no others", [A, (3, 0, 13, 10), (6, 0, 16, 10), (9, 0, 19, 10)]),
    case("an IoU of exactly the threshold", [A, HALF], threshold=0.5),
    case("an IoU just above the threshold", [A, (0, 0, 10, 5.000001)], threshold=0.5),
    case("an IoU above the threshold by a trillionth", [A, (0, 0, 10, 5 + 1e-11)], threshold=0.5),
    case("three hundred boxes apart", [(20.0 * i, 0.0, 20.0 * i + 10, 10.0) for i in range(300)]),
    case("equal boxes at a threshold of 1", [A, A, A], threshold=1.0),
    case("a sliver of overlap at a threshold of 0", [A, (9.999, 0, 20, 10)], threshold=0.0),
    case(
        "boxes that touch at a threshold of 0",
        [A, (10, 0, 20, 10), (10, 10, 12, 12)],
        threshold=0.0,
    ),
    case("apart in one direction", [A, (0, 20, 10, 30), (20, 0, 30, 10)], threshold=0.0),
    case("apart in both directions", [A, (15, 15, 25, 25), (-25, -25, -15, -15)], threshold=0.0),
    case("one within the other", [A, (2, 2, 5, 5), (0.1, 0.1, 9.9, 9.9)], threshold=0.3),
    case("the large one has the lower score", [(2, 2, 5, 5), A], threshold=0.08),
    case("shifted along the diagonal", [A, (3, 3, 13, 13), (-4, 4, 6, 14)], threshold=0.3),
    case("small boxes", [(0, 0, 0.5, 0.5), (0.3, 0, 0.8, 0.5), (0.1, 0, 0.6, 0.5)], threshold=0.3),
    case(
        "a thousandth of a unit", [tuple(v / 1e4 for v in box) for box in (A, B, C)], threshold=0.4
    ),
    case(
        "boxes of a trillionth", [tuple(v * 1e-12 for v in box) for box in (A, B, C)], threshold=0.4
    ),
    case("classes beyond 2**53", [A, A, A], classes=[2**53 + 1, 2**53, 2**53 + 1]),
    case(
        "small boxes, and another class far away",
        [tuple(v / 1e4 for v in box) for box in (A, B, C)] + [(1e14, 0.0, 1e14 + 10, 10.0)],
        classes=[1, 1, 1, 0],
        threshold=0.4,
    ),
    case("equal scores", [A, (1, 0, 11, 10), A, (1, 0, 11, 10)], [0.5, 0.5, 0.5, 0.5]),
    case(
        "many equal scores",
        [(float(i * 7 % 40), 0.0, i * 7 % 40 + 10.0, 10.0) for i in range(40)],
        [0.5 + 0.1 * (i % 3) for i in range(40)],
    ),
    case("scores apart by a trillionth", [A, (1, 0, 11, 10)], [0.5, 0.5 + 1e-12]),
    case("equal boxes of two classes", [A, A, A, A], classes=[3, -3, 3, -3]),
    case("classes far apart", [A, A, A], classes=[2**40, 2**40 + 2**32, 2**40]),
    case(
        "a class of large number with large boxes",
        [A, B, A, B],
        classes=[1, 0, 0, 1],
        threshold=0.2,
    ),
    case(
        "large coordinates and two classes",
        [(1e5, 0, 1e5 + 10, 10), (1e5, 1, 1e5 + 10, 11), (1e5, 0, 1e5 + 10, 10)],
        classes=[0, 0, 1],
    ),
    case("negative coordinates", [(-10, -10, 0, 0), (-9, -10, 1, 0), (-30, -30, -20, -20)]),
    case(
        "classes that meet when they are moved apart",
        [(0, 0, 5, 5), (-6, -6, -1, -1)],
        classes=[0, 1],
        threshold=0.0,
    ),
    case("negative scores", [A, B, (50, 50, 60, 60)], [-0.5, -0.1, -3.0], threshold=0.3),
    case("scores of zero", [A, (40, 40, 50, 50)], [0.0, 0.0]),
    case("equal points", [POINT, POINT, A], [0.9, 0.8, 0.7], threshold=0.0),
    case("a line within a box", [A, (2, 5, 8, 5)], threshold=0.0),
    case("equal lines", [(0, 5, 8, 5), (0, 5, 8, 5)], threshold=0.3),
    case("classes apart by large primes", [A, A, A], classes=[4, 4 + 1_000_003, 4 + 2**31 - 1]),
    case(
        "boxes of a million by a million",
        [(0, 0, 1e6, 1e6), (0, 0, 1e6, 6e5), (0, 0, 1e6, 4e5)],
        threshold=0.5,
    ),
    case(
        "class -1 among others", [A, C, (50, 50, 60, 60), (90, 90, 95, 95)], classes=[-1, 2, 2, -1]
    ),
    case(
        "a box that overlaps one far down the list",
        [A, *((20.0 * i, 50.0, 20.0 * i + 10, 60.0) for i in range(320)), (1, 0, 11, 10)],
    ),
    case("one box", [A]),
    case("no boxes", []),
    case(
        "wide boxes and tall ones",
        [(0, 4, 30, 6), (14, -10, 16, 20), (0, 4.5, 30, 6.5)],
        threshold=0.05,
    ),
]


def heaps(rng: np.random.Generator, size: int) -> dict[str, object]:
    """Heaps of boxes around some objects, with some equal scores."""
    objects = 1 + size // 5
    centre = rng.uniform(-60, 60, (objects, 2))[rng.integers(0, objects, size)]
    corner = np.round(centre + rng.normal(0, 2.0, (size, 2)), 1)
    sides = np.round(rng.uniform(4, 14, (size, 2)), 1)
    return {
        "boxes": np.hstack([corner, corner + sides]),
        "scores": np.round(rng.normal(0.5, 0.3, size), 2),
        "classes": rng.choice([0, 4, 91], size, p=[0.6, 0.3, 0.1]),
        # No quotient of areas in hundredths comes near by accident.
        "threshold": float(rng.uniform(0.1, 0.7)),
    }


@generator(sizes=(1, 2, 4, 10, 60, 400))
def random_heaps(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random heaps of boxes"""
    return heaps(rng, size)


@closer_look(30)
def boxes_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {**heaps(rng, size), "threshold": 0.5}
