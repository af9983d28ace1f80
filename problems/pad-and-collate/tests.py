"""Test cases of padding a batch."""

import numpy as np

from ml_judge import Case, closer_look, generator

SIDES = ("right", "left")
CHATS = [[7, 8, 9, 4], [5], [3, 3, 6]]


def cases(
    name: str, sequences: list[list[int]], pad_id: int, max_length: int, multiple: int = 1
) -> list[Case]:
    """One case for each side."""
    return [
        Case(
            f"{name}, {side}",
            sequences=sequences,
            pad_id=pad_id,
            max_length=max_length,
            multiple=multiple,
            side=side,
        )
        for side in SIDES
    ]


SAMPLES = [
    Case("cut to two, four wide", sequences=[[7, 8, 9], [5]], pad_id=0, max_length=2, multiple=4),
    Case(
        "padded in front",
        sequences=[[7, 8, 9], [5]],
        pad_id=0,
        max_length=2,
        multiple=4,
        side="left",
    ),
]

HIDDEN = [
    Case("default values", sequences=CHATS[1:], pad_id=1, max_length=10),
    *cases("three chats", CHATS, 0, 10),
    *cases("a pad id that is not 0", CHATS, 99, 10),
    *cases("all equally long", [[1, 2], [3, 4], [5, 6]], 0, 5),
    *cases("cut at the beginning", [[1, 2, 3, 4, 5, 6], [7, 8]], 0, 4),
    *cases("exactly as long as may be", [[1, 2, 3, 4], [7, 8]], 0, 4),
    *cases("cut to one token", [[1, 2, 3], [4, 5]], 0, 1),
    *cases("rounded up", CHATS, 0, 10, 8),
    *cases("a multiple already", CHATS, 0, 10, 4),
    *cases("wider than the longest may be", [[1, 2, 3, 4, 5, 6], [7]], 0, 5, 4),
    *cases("the pad id among the tokens", [[0, 5, 0], [0], [5, 0, 0, 5, 0]], 0, 10),
    *cases("the pad id among the tokens, not 0", [[2, 5, 2], [5, 2, 2, 2]], 2, 10, 3),
    *cases("token 0 among others", [[0, 5, 0], [4, 0, 0, 4]], 9, 10),
    *cases("an empty list", [[], [4, 5, 6], []], 0, 10),
    *cases("nothing but empty lists", [[], []], 0, 10, 4),
    *cases("no lists", [], 0, 10, 4),
    *cases("one token each", [[4], [6]], 0, 10),
    *cases("one chat", [[4, 6, 2]], 0, 10, 2),
    *cases("large token numbers", [[2**40, 3, 2**33], [2**40 + 1]], 2**35, 10),
    *cases("a pad id below 0", CHATS, -1, 10),
    *cases("a multiple already, of a large width", [[3] * 539, [5, 6]], 0, 600, 77),
    *cases("more than a byte of tokens", [list(range(1, 300)), [4] * 280], 0, 1000),
    Case("tens of thousands of tokens", sequences=[[6] * 33_000], pad_id=0, max_length=40_000),
    *cases("a chat that repeats itself", [[4, 4, 4, 4], [4, 4]], 4, 3),
]


@generator(sizes=(1, 2, 4, 12, 40))
def random_chats(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random chats"""
    return {
        "sequences": [rng.integers(0, 9, rng.integers(0, 13)).tolist() for _ in range(size)],
        "pad_id": int(rng.integers(0, 12)),
        "max_length": int(rng.integers(1, 14)),
        "multiple": int(rng.choice([1, 2, 8])),
        "side": str(rng.choice(SIDES)),
    }


@closer_look(30)
def chats_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {
        "sequences": [rng.integers(0, 9, 10).tolist() for _ in range(size)],
        "pad_id": 0,
        "max_length": 8,
    }
