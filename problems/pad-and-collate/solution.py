import numpy as np

NO_LABEL = -100


def collate(
    sequences: list[list[int]],
    pad_id: int,
    max_length: int,
    multiple: int = 1,
    side: str = "right",
) -> dict[str, np.ndarray]:
    """One batch out of token lists: input_ids, attention_mask, position_ids and labels.

    The names, and -100 for "no label", are those of the Hugging Face libraries, whose models shift
    the labels themselves; here they are shifted.
    """
    kept = [tokens[-max_length:] for tokens in sequences]
    longest = max((len(tokens) for tokens in kept), default=0)
    # Rounded up: the number of multiples is the quotient's ceiling.
    shape = len(kept), -(-longest // multiple) * multiple
    batch = {
        "input_ids": np.full(shape, pad_id, dtype=np.int64),
        "attention_mask": np.zeros(shape, dtype=np.int64),
        "position_ids": np.zeros(shape, dtype=np.int64),
        "labels": np.full(shape, NO_LABEL, dtype=np.int64),
    }
    for row, tokens in enumerate(kept):
        start = 0 if side == "right" else shape[1] - len(tokens)
        real = slice(start, start + len(tokens))
        batch["input_ids"][row, real] = tokens
        batch["attention_mask"][row, real] = 1
        batch["position_ids"][row, real] = np.arange(len(tokens))
        # The last real token has nothing to predict.
        batch["labels"][row, real][:-1] = tokens[1:]
    return batch
