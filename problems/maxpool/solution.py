import numpy as np


def max_pool(x: np.ndarray, k: int, stride: int, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Max pooling and its backward pass.

    Goodfellow, Bengio and Courville, "Deep Learning", section 9.3. The windows are a view of the
    images; argmax finds the first of equal values.
    """
    windows = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(2, 3))
    # Axes: image, channel, row and column of the window, place in the window row by row.
    windows = windows[:, :, ::stride, ::stride].reshape(*grad.shape, k * k)
    place = np.argmax(windows, axis=-1)
    y = np.take_along_axis(windows, place[..., None], axis=-1)[..., 0]

    image, channel, row, column = np.indices(grad.shape)
    grad_x = np.zeros(x.shape)
    # Unlike +=, this adds up where an index comes several times.
    at = image, channel, row * stride + place // k, column * stride + place % k
    np.add.at(grad_x, at, grad)
    return y, grad_x
