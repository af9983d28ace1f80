"""You keep the places of the largest pixels from call to call, for images of one shape and sum.
Find them anew."""
# Breaks: The output of a window is one of its pixels

import numpy as np

PLACES = {}


def max_pool(x, k, stride, grad):
    windows = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].reshape(*grad.shape, k * k)
    place = np.argmax(windows, axis=-1)
    place = PLACES.setdefault((x.shape, k, stride, float(x.sum()) if x.size else 0.0), place)
    y = np.take_along_axis(windows, place[..., None], axis=-1)[..., 0]
    image, channel, row, column = np.indices(grad.shape)
    grad_x = np.zeros(x.shape)
    at = (image, channel, row * stride + place // k, column * stride + place % k)
    np.add.at(grad_x, at, grad)
    return (y, grad_x)
