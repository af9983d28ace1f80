"""You take small gradients for 0. Pass them on as they are."""
# Breaks: all of $g_{n,l,i,j}$ goes to that pixel

import numpy as np


def max_pool(x, k, stride, grad):
    windows = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].reshape(*grad.shape, k * k)
    place = np.argmax(windows, axis=-1)
    y = np.take_along_axis(windows, place[..., None], axis=-1)[..., 0]
    image, channel, row, column = np.indices(grad.shape)
    grad_x = np.zeros(x.shape)
    at = (image, channel, row * stride + place // k, column * stride + place % k)
    np.add.at(grad_x, at, np.where(np.abs(grad) < 1e-9, 0.0, grad))
    return (y, grad_x)
