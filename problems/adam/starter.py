import numpy as np


def adam_step(
    w: np.ndarray,
    g: np.ndarray,
    m: np.ndarray,
    v: np.ndarray,
    t: int,
    lr: float = 1e-3,
    beta1: float = 0.9,
    beta2: float = 0.999,
    eps: float = 1e-8,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """One step of Adam.

    w: weights; g: gradient; m, v: running means of gradients and of their squares before this
    step; all float64 of the same shape. t: the number of this step, from 1.
    Returns the new (w, m, v) as new arrays.
    """
    raise NotImplementedError
