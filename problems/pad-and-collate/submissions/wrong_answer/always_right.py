"""You pad at the end whatever `side` says."""
# Breaks: or in front of it (`side="left"`)

import numpy as np


def collate(sequences, pad_id, max_length, multiple=1, side="right"):
    kept = [tokens[-max_length:] for tokens in sequences]
    width = max([len(tokens) for tokens in kept], default=0)
    width = (width + multiple - 1) // multiple * multiple
    shape = (len(kept), width)
    ids = np.full(shape, pad_id, dtype=np.int64)
    mask = np.zeros(shape, dtype=np.int64)
    positions = np.zeros(shape, dtype=np.int64)
    labels = np.full(shape, -100, dtype=np.int64)
    for row, tokens in enumerate(kept):
        n = len(tokens)
        start = 0
        for place, token in enumerate(tokens):
            ids[row, start + place] = token
            mask[row, start + place] = 1
            positions[row, start + place] = place
            if place + 1 < n:
                labels[row, start + place] = tokens[place + 1]
    return {
        "input_ids": ids,
        "attention_mask": mask,
        "position_ids": positions,
        "labels": labels,
    }
