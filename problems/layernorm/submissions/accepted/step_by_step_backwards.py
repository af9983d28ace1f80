"""Every step of the forward pass sent back by itself, with einsum for the sums."""

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = np.var(x, axis=-1, keepdims=True)
    inverse = (variance + eps) ** -0.5
    normal = centred * inverse

    by_normal = grad * gamma
    by_inverse = np.sum(by_normal * centred, axis=-1, keepdims=True)
    by_variance = -0.5 * by_inverse * inverse**3
    by_centred = by_normal * inverse + by_variance * 2 * centred / d
    by_x = by_centred - by_centred.mean(axis=-1, keepdims=True)
    by_gamma = np.einsum("nd,nd->d", grad.reshape(-1, d), normal.reshape(-1, d))
    by_beta = np.einsum("nd->d", grad.reshape(-1, d))
    return normal * gamma + beta, by_x, by_gamma, by_beta
