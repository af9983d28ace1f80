"""How a case uses the layer: steps in turn, perhaps on two layers."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    layer: dict[str, np.ndarray],
    heads: int,
    steps: list[tuple[str, np.ndarray | int]],
    two_layers: bool = False,
) -> list[np.ndarray]:
    """The outputs of every `feed`, in order, as they are at the end.

    A step is `("feed", tokens)`, `("rewind", length)` or `("reorder", rows)`. Where two layers are
    asked for, another one, with other tables and
    matrices, reads other tokens in between.
    """
    made = submission.CachedAttention(**layer, heads=heads)
    others = {name: 1 - table for name, table in layer.items()}
    other = submission.CachedAttention(**others, heads=heads) if two_layers else None
    outputs = []
    for kind, value in steps:
        if kind == "feed":
            tokens = value.copy()
            outputs.append(made.feed(tokens))
            # What the layer has written there shows; then the caller writes the next ones.
            value[...], tokens[...] = tokens, 0
            if other is not None:
                other.feed(value[:, ::-1])
        elif kind == "rewind":
            made.rewind(value)
        else:
            rows = value.copy()
            made.reorder(rows)
            value[...], rows[...] = rows, 0
    return [np.array(output) for output in outputs]
