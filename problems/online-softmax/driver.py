"""How a case uses the class: blocks for several objects in turn, merges, and what they answer."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    width: int,
    blocks: list[tuple[int, np.ndarray, np.ndarray]],
    merges: list[tuple[int, int]] | None = None,
    then: list[tuple[int, np.ndarray, np.ndarray]] | None = None,
    objects: int = 1,
    repeat: int = 1,
) -> dict[str, list[object]]:
    """The averages and log totals on the way.

    A block `(k, scores, values)` is added to object k, a merge `(k, l)` merges object l into k;
    `then` are blocks after the merges. All blocks are gone through `repeat` times.
    """
    made = [submission.OnlineSoftmax(width) for _ in range(objects)]
    answers: dict[str, list[object]] = {"averages": [], "log totals": []}

    def ask(k: int) -> None:
        answers["averages"].append(np.array(made[k].average()))
        answers["log totals"].append(made[k].log_total())

    for k in range(objects):
        ask(k)
    for k, scores, values in blocks * repeat:
        made[k].add(scores, values)
        ask(k)
    for into, other in merges or []:
        made[into].merge(made[other])
        ask(into)
        ask(other)
    for k, scores, values in then or []:
        made[k].add(scores, values)
        for each in range(objects):
            ask(each)
    return answers
