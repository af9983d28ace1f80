"""One vector at a time, with the whole matrix of derivatives."""

import numpy as np


def layer_norm(x, gamma, beta, grad, eps=1e-5):
    d = x.shape[-1]
    y, by_x = np.empty(x.shape), np.empty(x.shape)
    by_gamma, by_beta = np.zeros(d), np.zeros(d)
    for at in np.ndindex(x.shape[:-1]):
        mu = sum(x[at].tolist()) / d
        root = (sum((value - mu) ** 2 for value in x[at].tolist()) / d + eps) ** 0.5
        normal = np.array([(value - mu) / root for value in x[at].tolist()])
        y[at] = gamma * normal + beta
        moves = (np.eye(d) - 1 / d - np.outer(normal, normal) / d) / root
        by_x[at] = moves @ (grad[at] * gamma)
        by_gamma += grad[at] * normal
        by_beta += grad[at]
    return y, by_x, by_gamma, by_beta
