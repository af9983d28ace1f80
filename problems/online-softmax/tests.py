"""Test cases of the online softmax."""

import numpy as np

from ml_judge import Case, closer_look, generator

INF = np.inf
Block = tuple[int, np.ndarray, np.ndarray]


def block(scores: list[float], values: list[list[float]], to: int = 0) -> Block:
    """A block for an object; without scores the vectors have one column."""
    columns = len(values[0]) if values else 1
    return to, np.array(scores, np.float64), np.array(values, np.float64).reshape(-1, columns)


def drawn(
    seed: int,
    sizes: list[int],
    width: int,
    scale: float = 1.0,
    hidden: float = 0.0,
    objects: int = 1,
) -> list[Block]:
    """Random blocks, each around a level of its own; hidden vectors are NaN or infinite."""
    rng = np.random.default_rng(seed)
    blocks = []
    for number, m in enumerate(sizes):
        scores = scale * rng.normal() + rng.normal(size=m)
        values = rng.normal(size=(m, width))
        away = rng.random(m) < hidden
        scores[away] = -INF
        values[away] = rng.choice([np.nan, INF, 0.0], (int(away.sum()), width))
        blocks.append((number % objects, scores, values))
    return blocks


TWO = [block([0.0, np.log(3.0)], [[4.0], [8.0]]), block([np.log(4.0)], [[1.0]])]
RISING = [
    block([-9000.0], [[1.0, 2.0]]),
    block([0.0, 1.0], [[3.0, 5.0], [-1.0, 0.5]]),
    block([9000.0], [[7.0, -2.0]]),
]
NOTHING_SEEN = [block([-INF, -INF], [[np.nan], [3.0]])]

SAMPLES = [
    Case("two blocks", width=1, blocks=TWO).non_finite(),
    Case(
        "two objects that are merged",
        width=1,
        blocks=[TWO[0], (1, *TWO[1][1:])],
        merges=[(0, 1)],
        objects=2,
    ).non_finite(),
]

HIDDEN = [
    Case("nothing seen", width=3, blocks=[]).non_finite(),
    Case("one score", width=2, blocks=[block([5.0], [[1.0, -2.0]])]).non_finite(),
    Case("one block", width=3, blocks=drawn(1, [6], 3)).non_finite(),
    Case("blocks of one score", width=2, blocks=drawn(2, [1] * 7, 2)).non_finite(),
    Case("blocks of different lengths", width=2, blocks=drawn(3, [3, 1, 8, 2], 2)).non_finite(),
    Case("an empty block first", width=2, blocks=drawn(4, [0, 3, 2], 2)).non_finite(),
    Case("an empty block later", width=2, blocks=drawn(5, [3, 0, 2], 2)).non_finite(),
    Case("scores that rise by thousands", width=2, blocks=RISING).non_finite(),
    Case("scores that fall by thousands", width=2, blocks=RISING[::-1]).non_finite(),
    Case("scores that rise and fall", width=2, blocks=RISING + RISING[::-1]).non_finite(),
    Case(
        "scores that differ by thousands within a block",
        width=1,
        blocks=[block([-9000.0, 9000.0, 8999.0, -INF], [[1.0], [2.0], [5.0], [0.0]])] * 2,
    ).non_finite(),
    Case("levels hundreds apart", width=2, blocks=drawn(6, [3] * 8, 2, 300.0)).non_finite(),
    Case(
        "all scores far below zero",
        width=1,
        blocks=[block([-5000.0, -5001.0], [[1.0], [2.0]]), block([-5000.5], [[4.0]])],
    ).non_finite(),
    Case(
        "scores of -10000, beside hidden keys",
        width=1,
        blocks=[block([-1e4, -INF], [[3.0], [np.nan]]), block([-1e4], [[5.0]])],
    ).non_finite(),
    Case(
        "equal scores", width=1, blocks=[block([2.0, 2.0], [[1.0], [3.0]]), block([2.0], [[5.0]])]
    ).non_finite(),
    Case("some keys hidden", width=2, blocks=drawn(7, [5, 5, 5], 2, 3.0, 0.4)).non_finite(),
    Case("a hidden block first", width=1, blocks=[*NOTHING_SEEN, *TWO]).non_finite(),
    Case("a hidden block later", width=1, blocks=[*TWO, *NOTHING_SEEN]).non_finite(),
    Case("nothing but hidden keys", width=1, blocks=NOTHING_SEEN * 2).non_finite(),
    Case(
        "hidden vectors of NaN and infinities",
        width=2,
        blocks=[
            block([1.0, -INF, -INF], [[1.0, 2.0], [np.nan, 0.0], [INF, -INF]]),
            block([-INF, 0.5], [[INF, np.nan], [3.0, 4.0]]),
        ],
    ).non_finite(),
    Case(
        "three objects, two merges",
        width=2,
        blocks=drawn(8, [3, 4, 2, 5, 1, 3], 2, 2.0, objects=3),
        merges=[(0, 1), (0, 2)],
        then=drawn(9, [2, 2, 2], 2, 2.0, objects=3),
        objects=3,
    ).non_finite(),
    Case(
        "merging what lies thousands higher",
        width=2,
        blocks=[RISING[0], (1, *RISING[2][1:])],
        merges=[(0, 1)],
        objects=2,
    ).non_finite(),
    Case(
        "merging what lies thousands lower",
        width=2,
        blocks=[RISING[2], (1, *RISING[0][1:])],
        merges=[(0, 1)],
        objects=2,
    ).non_finite(),
    Case(
        "merging an object that saw nothing", width=1, blocks=TWO, merges=[(0, 1)], objects=2
    ).non_finite(),
    Case(
        "merging into an object that saw nothing",
        width=1,
        blocks=TWO,
        merges=[(1, 0)],
        then=[block([1.0], [[10.0]]), block([2.0], [[-3.0]], to=1)],
        objects=2,
    ).non_finite(),
    Case("two that saw nothing", width=2, blocks=[], merges=[(0, 1)], objects=2).non_finite(),
    Case(
        "merging twice",
        width=1,
        blocks=[TWO[0], (1, *TWO[1][1:])],
        merges=[(0, 1), (0, 1), (1, 0)],
        objects=2,
    ).non_finite(),
    Case(
        "a merge that nobody asks about until more was seen",
        width=1,
        blocks=[TWO[0], (1, *TWO[1][1:])],
        merges=[(0, 1)],
        then=[block([3.0], [[-5.0]], to=1), block([0.5], [[2.0]])],
        objects=2,
        at_the_end=True,
    ).non_finite(),
    Case("twenty columns", width=20, blocks=drawn(11, [3, 4], 20)).non_finite(),
    Case(
        "many keys far below one, with large vectors",
        width=1,
        blocks=[block([0.0], [[1.0]]), block([-40.0] * 2000, [[1e9]] * 2000)] * 2,
    ).non_finite(),
    Case(
        "a block of two thousand equal scores",
        width=1,
        blocks=[block([0.0] * 2000, np.arange(2000.0)[:, None].tolist())],
    ).non_finite(),
    Case(
        "two that merge each other, again and again",
        width=1,
        blocks=[
            block([0.0] * 5, [[1.0], [2.0], [4.0], [8.0], [16.0]]),
            block([0.0], [[3.0]], to=1),
        ],
        merges=[(0, 1), (1, 0)] * 25,
        objects=2,
    ).non_finite(),
    Case(
        "eight hundred blocks of five hundred scores",
        width=2,
        blocks=drawn(10, [500] * 4, 2, 5.0),
        repeat=200,
    )
    .non_finite()
    .once(),
]


@generator(sizes=(1, 2, 3, 8, 30), non_finite=True)
def random_blocks(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random blocks for some objects"""
    width, objects = int(rng.integers(1, 4)), int(rng.integers(1, 4))
    sizes = rng.integers(0, 6, size).tolist()
    scale, hidden = float(rng.choice([1.0, 200.0])), float(rng.choice([0.0, 0.3]))
    pairs = [(k, int(rng.integers(objects))) for k in rng.permutation(objects).tolist()]
    return {
        "width": width,
        "blocks": drawn(int(rng.integers(2**32)), sizes, width, scale, hidden, objects),
        "merges": [(into, other) for into, other in pairs if into != other],
        "then": drawn(int(rng.integers(2**32)), sizes[:2], width, scale, hidden, objects),
        "objects": objects,
    }


@closer_look(20)
def blocks_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"width": 4, "blocks": drawn(1, [8] * size, 4)}
