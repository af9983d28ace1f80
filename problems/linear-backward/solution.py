import numpy as np


def linear_backward(
    x: np.ndarray, W: np.ndarray, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradients of a linear layer y = W x + b, applied to every vector of a batch.

    The chain rule for a product of matrices: Goodfellow, Bengio and Courville, "Deep Learning",
    section 6.5.6.
    """
    # To the weights all vectors are alike, wherever in the batch they stand.
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    return grad @ W, upstream.T @ inputs, np.sum(upstream, axis=0)
