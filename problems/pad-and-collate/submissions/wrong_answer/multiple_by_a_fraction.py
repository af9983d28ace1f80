"""You multiply by a rounded 1/multiple, and a whole multiple may come out a little larger. Divide
whole numbers: -(-width // multiple)."""
# Breaks: rounded up to the next multiple of `multiple`

import numpy as np


def collate(sequences, pad_id, max_length, multiple=1, side="right"):
    cut = [s[-max_length:] for s in sequences]
    width = max(map(len, cut), default=0)
    width = int(np.ceil(width * (1 / multiple))) * multiple
    b = len(cut)
    ids = np.full((b, width), pad_id, dtype=np.int64)
    mask = np.zeros((b, width), dtype=np.int64)
    pos = np.zeros((b, width), dtype=np.int64)
    labels = np.full((b, width), -100, dtype=np.int64)
    for i, s in enumerate(cut):
        n = len(s)
        lo = 0 if side == "right" else width - n
        ids[i, lo:lo + n] = s
        mask[i, lo:lo + n] = 1
        pos[i, lo:lo + n] = np.arange(n)
        if n:
            labels[i, lo:lo + n - 1] = s[1:]
    return {"input_ids": ids, "attention_mask": mask, "position_ids": pos, "labels": labels}
