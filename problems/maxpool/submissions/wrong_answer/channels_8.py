"""You send gradients back to sixteen channels. Each has its own."""
# Breaks: for every channel by itself

import numpy as np


def max_pool(x, k, stride, grad):
    windows = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].reshape(*grad.shape, k * k)
    place = np.argmax(windows, axis=-1)
    y = np.take_along_axis(windows, place[..., None], axis=-1)[..., 0]
    image, channel, row, column = np.indices(grad.shape)
    grad_x = np.zeros(x.shape)
    grad = grad.copy()
    grad[:, 16:] = 0.0
    at = (image, channel, row * stride + place // k, column * stride + place % k)
    np.add.at(grad_x, at, grad)
    return (y, grad_x)
