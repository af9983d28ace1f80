import numpy as np


def adamw_step(
    params: list[np.ndarray],
    grads: list[np.ndarray | None],
    m: list[np.ndarray],
    v: list[np.ndarray],
    t: int,
    lr: float = 1e-3,
    beta1: float = 0.9,
    beta2: float = 0.999,
    eps: float = 1e-8,
    weight_decay: float = 0.01,
) -> tuple[list[np.ndarray], list[np.ndarray], list[np.ndarray]]:
    """One step of AdamW for all parameters of a model.

    params, m, v: float64 arrays, entry by entry of the same shape. grads: likewise, or None.
    t: the number of this step, from 1. Only parameters of two or more dimensions are decayed.
    Returns the new (params, m, v), lists of new arrays.
    """
    raise NotImplementedError
