"""All moved points from the unit matrix, a list comprehension over them."""

import numpy as np


def num_grad(f, x, eps=1e-5):
    flat = x.reshape(-1)
    moves = eps * np.eye(flat.size)
    up = [f((flat + move).reshape(x.shape)) for move in moves]
    down = [f((flat - move).reshape(x.shape)) for move in moves]
    return ((np.array(up) - np.array(down)) * (0.5 / eps)).reshape(x.shape)
