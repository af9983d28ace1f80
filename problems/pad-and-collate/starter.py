import numpy as np


def collate(
    sequences: list[list[int]],
    pad_id: int,
    max_length: int,
    multiple: int = 1,
    side: str = "right",
) -> dict[str, np.ndarray]:
    """One batch out of token lists: input_ids, attention_mask, position_ids and labels.

    All arrays are int64 of shape (b, width). Lists are cut at their beginning to max_length, the
    width is rounded up to a multiple, and rows are padded at the given side.
    """
    raise NotImplementedError
