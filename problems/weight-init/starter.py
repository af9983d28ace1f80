import numpy as np


def init_weights(shape: tuple[int, ...], scheme: str, rng: np.random.Generator) -> np.ndarray:
    """Random first weights of a layer.

    shape: (out, in), or (out, in, ...) with the places of a filter behind.
    scheme: "xavier_uniform", "xavier_normal", "he_uniform" or "he_normal". rng: all randomness.
    Returns float64 weights of that shape.
    """
    raise NotImplementedError
