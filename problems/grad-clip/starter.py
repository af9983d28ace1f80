import numpy as np


def clip_gradients(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    """Multiply all gradients by one factor, so that their global norm is at most `max_norm`.

    grads: float64 arrays of any shapes. max_norm: above 0, perhaps infinite.
    Returns (clipped, norm): new arrays of the same shapes, and the global norm before clipping.
    """
    raise NotImplementedError
