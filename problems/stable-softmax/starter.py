import numpy as np


def softmax(z: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the softmax of `z` along `axis`.

    z: logits, float64 or int64, any shape with at least one dimension; may contain -inf.
    axis: the axis along which the probabilities sum to 1.
    Returns a float64 array of the shape of `z`. A slice of nothing but -inf gives zeros.
    """
    raise NotImplementedError
