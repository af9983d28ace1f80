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
    """One step of AdamW for all parameters of a model: algorithm 2 of Loshchilov and Hutter,
    "Decoupled weight decay regularization", ICLR 2019, with lr as its schedule multiplier.
    """
    results: tuple[list[np.ndarray], ...] = [], [], []
    for w, g, mean, square in zip(params, grads, m, v):
        new = w, mean, square
        if g is not None:
            mean = beta1 * mean + (1 - beta1) * g
            square = beta2 * square + (1 - beta2) * g**2
            root = np.sqrt(square / (1 - beta2**t))
            decay = weight_decay if w.ndim >= 2 else 0.0
            step = mean / (1 - beta1**t) / (root + eps) + decay * w
            new = w - lr * step, mean, square
        for result, array in zip(results, new):
            result.append(array.copy())
    return results
