"""How a case uses the class: values pushed in turns, then merges, then more values."""

from itertools import zip_longest
from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    values: list[np.ndarray],
    merges: list[tuple[int, int]] | None = None,
    then: list[float] | None = None,
) -> dict[str, np.ndarray]:
    """What the streams answer on the way; each row is a mean and a variance.

    `values[k]` are pushed to stream k; a merge (k, l) calls `merge` of stream k with stream l;
    `then` are pushed to stream 0 at the end.
    """
    streams = [submission.Stream() for _ in values]

    def read() -> list[tuple[float, float]]:
        return [(float(stream.mean()), float(stream.var())) for stream in streams]

    answers: dict[str, list[tuple[float, float]]]
    answers = {"before any value": read(), "stream 0 after each push": []}
    for row in zip_longest(*(column.tolist() for column in values)):
        for stream, value in zip(streams, row):
            if value is not None:
                stream.push(value)
        if row[0] is not None:
            pair = float(streams[0].mean()), float(streams[0].var())
            answers["stream 0 after each push"].append(pair)
    answers["all streams after the pushes"] = read()
    for number, (into, other) in enumerate(merges or [], 1):
        streams[into].merge(streams[other])
        answers[f"all streams after merge {number}"] = read()
    for value in then or []:
        streams[0].push(value)
    answers["all streams at the end"] = read()
    return {moment: np.array(pairs).reshape(-1, 2) for moment, pairs in answers.items()}
