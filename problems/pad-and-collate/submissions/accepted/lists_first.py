"""Rows as Python lists, one array at the end."""

import numpy as np


def collate(sequences, pad_id, max_length, multiple=1, side="right"):
    kept = [tokens[max(len(tokens) - max_length, 0) :] for tokens in sequences]
    width = max(map(len, kept), default=0)
    while width % multiple:
        width += 1

    def array(parts, filler):
        rows = []
        for part in parts:
            gap = [filler] * (width - len(part))
            rows.append(list(part) + gap if side == "right" else gap + list(part))
        return np.array(rows, dtype=np.int64).reshape(len(kept), width)

    return {
        "input_ids": array(kept, pad_id),
        "attention_mask": array([[1] * len(tokens) for tokens in kept], 0),
        "position_ids": array([range(len(tokens)) for tokens in kept], 0),
        "labels": array([[*tokens[1:], -100][: len(tokens)] for tokens in kept], -100),
    }
