"""How a case uses the class: blocks for several objects in turn, merges, and what they answer."""

from types import ModuleType

import numpy as np

Blocks = list[tuple[int, np.ndarray, np.ndarray]]


def drive(
    submission: ModuleType,
    width: int,
    blocks: Blocks,
    merges: list[tuple[int, int]] | None = None,
    then: Blocks | None = None,
    objects: int = 1,
    repeat: int = 1,
    at_the_end: bool = False,
) -> dict[str, list[object]]:
    """The averages and log totals on the way.

    A block `(k, scores, values)` is added to object k, a merge `(k, l)` merges object l into k;
    `then` are blocks after the merges. All blocks are gone through `repeat` times. `at_the_end`
    asks for nothing before.
    """
    made = [submission.OnlineSoftmax(width) for _ in range(objects)]
    answers: dict[str, list[object]] = {"averages": [], "log totals": []}

    def ask(*numbers: int) -> None:
        for k in () if at_the_end else numbers:
            answer(k)

    def answer(k: int) -> None:
        average = made[k].average()
        answers["averages"].append(np.array(average))
        answers["log totals"].append(made[k].log_total())
        # The array belongs to whoever asked for it: what is written there changes no object.
        if isinstance(average, np.ndarray) and average.flags.writeable:
            average[...] = 7.0

    def add(k: int, scores: np.ndarray, values: np.ndarray) -> None:
        given = scores.copy(), values.copy()
        made[k].add(*given)
        # What the object has written there shows; then the next block comes in the same arrays.
        scores[...], values[...] = given
        given[0][...], given[1][...] = 5.0, -3.0

    ask(*range(objects))
    for k, scores, values in blocks * repeat:
        add(k, scores, values)
        ask(k)
    for into, other in merges or []:
        made[into].merge(made[other])
        ask(into, other)
    for k, scores, values in then or []:
        add(k, scores, values)
        ask(*range(objects))
    if at_the_end:
        for k in range(objects):
            answer(k)
    return answers
