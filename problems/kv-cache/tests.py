"""Test cases of attention with a cache."""

import numpy as np

from ml_judge import Case, closer_look, generator


def layer_of(
    seed: int, d: int, vocabulary: int = 7, places: int = 40, scale: float = 1.0
) -> dict[str, np.ndarray]:
    """Random tables and matrices."""
    rng = np.random.default_rng(seed)
    width = 1 / np.sqrt(d)
    return {
        "embedding": rng.normal(size=(vocabulary, d)),
        "positions": rng.normal(size=(places, d)),
        "w_q": scale * width * rng.normal(size=(d, d)),
        "w_k": width * rng.normal(size=(d, d)),
        "w_v": width * rng.normal(size=(d, d)),
        "w_o": width * rng.normal(size=(d, d)),
    }


def feed(*texts: list[int]) -> tuple[str, np.ndarray]:
    """The step that feeds these tokens, one list for each text."""
    return "feed", np.array(texts, dtype=np.int64)


def rewind(length: int) -> tuple[str, int]:
    return "rewind", length


def reorder(*rows: int) -> tuple[str, np.ndarray]:
    return "reorder", np.array(rows, dtype=np.int64)


def one_by_one(seed: int, number: int, vocabulary: int = 7) -> list[tuple[str, np.ndarray]]:
    """Steps that feed one text, a token at a time."""
    return [feed([int(u)]) for u in np.random.default_rng(seed).integers(0, vocabulary, number)]


ONE = np.ones((1, 1))
BY_HAND = {
    "embedding": np.array([[0.0], [1.0]]),
    "positions": np.zeros((8, 1)),
    "w_q": np.log(3.0) * ONE,
    "w_k": ONE,
    "w_v": ONE,
    "w_o": ONE,
}
HIDDEN_LATER = {
    "embedding": np.array([[0.0], [9999.0], [-9999.0]]),
    "positions": np.zeros((8, 1)),
    "w_q": np.zeros((1, 1)),
    "w_k": ONE,
    "w_v": 1e-4 * ONE,
    "w_o": ONE,
}

SAMPLES = [
    Case(
        "two tokens, one more, and one step back",
        layer=BY_HAND,
        heads=1,
        steps=[feed([1, 0]), feed([1]), rewind(1), feed([1])],
    ),
    Case(
        "two heads, a prompt and two tokens",
        layer=layer_of(1, 4),
        heads=2,
        steps=[feed([3, 1, 4]), feed([1]), feed([5])],
    ),
]

HIDDEN = [
    Case("everything at once", layer=layer_of(2, 4), heads=2, steps=[feed([2, 6, 5, 3, 5])]),
    Case("one token after the other", layer=layer_of(3, 4), heads=2, steps=one_by_one(3, 6)),
    Case(
        "prompts in two parts",
        layer=layer_of(4, 6),
        heads=3,
        steps=[feed([1, 2, 3]), feed([4, 5]), feed([6, 0, 1, 2])],
    ),
    Case("one head", layer=layer_of(5, 4), heads=1, steps=[feed([1, 2]), feed([3])]),
    Case("heads of one column", layer=layer_of(6, 4), heads=4, steps=[feed([1, 2]), feed([3])]),
    Case(
        "several texts",
        layer=layer_of(7, 4),
        heads=2,
        steps=[feed([1, 2], [3, 4], [5, 6]), feed([1], [1], [2]), feed([0, 3], [6, 6], [2, 2])],
    ),
    Case(
        "as many texts as heads and tokens",
        layer=layer_of(8, 4),
        heads=2,
        steps=[feed([1, 2], [3, 4]), feed([5, 6], [0, 1])],
    ),
    Case(
        "the same token at other places",
        layer=layer_of(9, 4),
        heads=2,
        steps=[feed([2]), feed([2]), feed([2, 2]), feed([2])],
    ),
    Case(
        "two steps back, then another way",
        layer=layer_of(10, 4),
        heads=2,
        steps=[feed([1, 2, 3, 4]), rewind(2), feed([5]), feed([6]), feed([0])],
    ),
    Case(
        "back to the beginning",
        layer=layer_of(11, 4),
        heads=2,
        steps=[feed([1, 2, 3]), rewind(0), feed([4]), feed([5])],
    ),
    Case(
        "back by nothing",
        layer=layer_of(12, 4),
        heads=2,
        steps=[feed([1, 2, 3]), rewind(3), feed([4])],
    ),
    Case(
        "back before anything was read",
        layer=layer_of(13, 4),
        heads=2,
        steps=[rewind(0), feed([1, 2]), feed([3])],
    ),
    Case(
        "back twice",
        layer=layer_of(14, 4),
        heads=2,
        steps=[feed([1, 2, 3, 4]), rewind(3), rewind(1), feed([5, 6]), feed([2])],
    ),
    Case(
        "texts change places",
        layer=layer_of(15, 4),
        heads=2,
        steps=[feed([1, 2], [3, 4], [5, 6]), reorder(2, 0, 1), feed([1], [2], [3])],
    ),
    Case(
        "one text goes on in two ways, another ends",
        layer=layer_of(16, 4),
        heads=2,
        steps=[feed([1, 2], [3, 4]), reorder(1, 1), feed([5], [6]), feed([0], [0])],
    ),
    Case(
        "one text becomes three",
        layer=layer_of(17, 4),
        heads=2,
        steps=[feed([1, 2]), reorder(0, 0, 0), feed([3], [4], [5]), reorder(2, 0), feed([6], [6])],
    ),
    Case(
        "back after a change of places",
        layer=layer_of(18, 4),
        heads=2,
        steps=[
            feed([1, 2], [3, 4]),
            feed([5], [6]),
            reorder(1, 0),
            rewind(2),
            feed([0], [1]),
            feed([2], [2]),
        ],
    ),
    Case(
        "back to the beginning, then other texts",
        layer=layer_of(25, 4),
        heads=2,
        steps=[feed([1, 2], [3, 4]), rewind(0), reorder(1, 0, 1), feed([5], [6], [0]), rewind(0)]
        + [reorder(2), feed([3]), feed([1, 2])],
    ),
    Case(
        "scores in the thousands",
        layer=layer_of(19, 4, scale=1500.0),
        heads=2,
        steps=[feed([1, 2, 3]), feed([4]), feed([5, 6])],
    ),
    Case(
        "a key far above the others comes later",
        layer={**HIDDEN_LATER, "w_q": 1e-4 * ONE},
        heads=1,
        steps=[feed([2, 1, 0]), feed([1])],
    ),
    Case(
        "a hidden score far above the visible one",
        layer={**HIDDEN_LATER, "w_q": -1e-4 * ONE},
        heads=1,
        steps=[feed([1, 2]), feed([0])],
    ),
    Case(
        "scores at both ends",
        layer={
            **HIDDEN_LATER,
            "embedding": np.array([[1e4], [9999.0], [-9999.0], [-1e4]]),
            "w_q": 1e-4 * ONE,
        },
        heads=1,
        steps=[feed([1, 0, 3, 2]), feed([0]), feed([3, 1])],
    ),
    Case(
        "a prompt of seventy tokens",
        layer=layer_of(26, 4, places=80),
        heads=2,
        steps=[feed([*range(7)] * 10), feed([3, 1]), rewind(40), feed([2])],
    ),
    Case(
        "six texts become eight",
        layer=layer_of(27, 4),
        heads=2,
        steps=[
            feed(*([number, 6 - number] for number in range(6))),
            reorder(5, 4, 3, 2, 1, 0, 4, 2),
            feed(*([number % 7] for number in range(8))),
        ],
    ),
    Case(
        "a large vocabulary",
        layer=layer_of(28, 4, vocabulary=70_000),
        heads=2,
        steps=[feed([300, 44, 65_580]), feed([69_999, 299])],
    ),
    Case(
        "a faint key with a huge value",
        layer={
            "embedding": np.array([[1.0, 0.0], [-40.0, 1.0]]),
            "positions": np.zeros((8, 2)),
            "w_q": np.diag([1.0, 0.0]),
            "w_k": np.diag([1.0, 0.0]),
            "w_v": np.diag([0.0, 1e15]),
            "w_o": np.eye(2),
        },
        heads=1,
        steps=[feed([1, 0]), feed([0])],
    ),
    Case(
        "two layers take turns",
        layer=layer_of(22, 4),
        heads=2,
        steps=[feed([1, 2]), feed([3]), feed([4, 5])],
        two_layers=True,
    ),
    Case(
        "the last place of the table",
        layer=layer_of(23, 4, places=5),
        heads=2,
        steps=[feed([1, 2, 3]), feed([4]), feed([5])],
    ),
    Case(
        "six hundred tokens, one by one",
        layer=layer_of(24, 128, places=600),
        heads=4,
        steps=one_by_one(24, 600),
    ).once(),
]


@generator(sizes=(1, 2, 3, 6, 20))
def random_steps(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random steps"""
    heads = int(rng.integers(1, 4))
    texts, length = int(rng.integers(1, 4)), 0
    steps: list[tuple[str, np.ndarray | int]] = []
    for _ in range(size):
        n = int(rng.integers(1, 4))
        steps.append(("feed", rng.integers(0, 7, (texts, n))))
        length += n
        if rng.random() < 0.3:
            rows = rng.integers(0, texts, int(rng.integers(1, 4)))
            steps.append(("reorder", rows))
            texts = len(rows)
        if rng.random() < 0.3:
            length = int(rng.integers(0, length + 1))
            steps.append(("rewind", length))
    layer = layer_of(int(rng.integers(2**32)), heads * int(rng.integers(1, 4)), places=64)
    return {"layer": layer, "heads": heads, "steps": steps}


@closer_look(20)
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {"layer": layer_of(1, 8, places=100), "heads": 2, "steps": one_by_one(1, size)}
