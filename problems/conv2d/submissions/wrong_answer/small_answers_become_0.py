"""You take small answers for rounding errors and make them 0. Images may be dark."""
# Breaks: each answers how much the patch below looks like it

import numpy as np


def conv2d(x, w, stride, pad):
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    patches = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
    y = np.einsum("nlijuv,gluv->ngij", patches[:, :, ::stride, ::stride], w, optimize=True)
    return np.where(np.abs(y) < 1e-8, 0.0, y)
