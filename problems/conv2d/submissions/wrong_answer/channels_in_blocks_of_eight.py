"""You take the channels in blocks of eight, and lose those that are left over."""
# Breaks: each answers how much the patch below looks like it

import numpy as np


def conv2d(x, w, stride, pad):
    if x.shape[1] > 8:
        whole = x.shape[1] // 8 * 8
        x, w = x[:, :whole], w[:, :whole]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    patches = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
    return np.einsum("nlijuv,gluv->ngij", patches[:, :, ::stride, ::stride], w, optimize=True)
