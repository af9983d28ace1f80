"""You count positions in 16 bits or fewer, which wrap around in long chats. Count in int64."""
# Breaks: 0, 1, 2, … for the real tokens of each row, counted from its first real one

import numpy as np


def collate(sequences, pad_id, max_length, multiple=1, side="right"):
    cut = [s[-max_length:] for s in sequences]
    width = max(map(len, cut), default=0)
    width = -(-width // multiple) * multiple
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
        pos[i, lo:lo + n] = np.arange(n).astype(np.int16)
        if n:
            labels[i, lo:lo + n - 1] = s[1:]
    return {"input_ids": ids, "attention_mask": mask, "position_ids": pos, "labels": labels}
