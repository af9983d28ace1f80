import numpy as np


def layer_norm(
    x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, grad: np.ndarray, eps: float = 1e-5
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return y and the derivatives of the loss by x, gamma and beta.

    Ba, Kiros and Hinton, "Layer normalization" (2016), section 3.
    """
    centred = x - np.mean(x, axis=-1, keepdims=True)
    root = np.sqrt(np.mean(centred**2, axis=-1, keepdims=True) + eps)
    normal = centred / root
    by_normal = grad * gamma
    # Mean and variance move with every feature: what they would cancel is taken out.
    by_mean = np.mean(by_normal, axis=-1, keepdims=True)
    by_variance = normal * np.mean(by_normal * normal, axis=-1, keepdims=True)
    by_x = (by_normal - by_mean - by_variance) / root
    leading = tuple(range(x.ndim - 1))
    by_gamma = np.sum(grad * normal, axis=leading)
    by_beta = np.sum(grad, axis=leading)
    return gamma * normal + beta, by_x, by_gamma, by_beta
