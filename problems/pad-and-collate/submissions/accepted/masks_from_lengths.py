"""A mask from the lengths, and everything else through it."""

import numpy as np


def collate(sequences, pad_id, max_length, multiple=1, side="right"):
    lengths = np.array([min(len(tokens), max_length) for tokens in sequences], dtype=int)
    longest = lengths.max(initial=0)
    width = int((longest + multiple - 1) // multiple * multiple)
    place = np.arange(width)[None, :] - (0 if side == "right" else width - lengths[:, None])
    real = (place >= 0) & (place < lengths[:, None])
    ids = np.full(real.shape, pad_id, dtype=np.int64)
    flat = [token for tokens in sequences for token in tokens[-max_length:]]
    ids[real] = np.array(flat, dtype=np.int64)
    labels = np.full(real.shape, -100, dtype=np.int64)
    if width:
        follows = real[:, :-1] & real[:, 1:]
        labels[:, :-1][follows] = ids[:, 1:][follows]
    return {
        "input_ids": ids,
        "attention_mask": real.astype(np.int64),
        "position_ids": np.where(real, place, 0).astype(np.int64),
        "labels": labels,
    }
