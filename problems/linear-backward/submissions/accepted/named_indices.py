"""Named indices: whatever is not named in the result is summed."""

import numpy as np


def linear_backward(x, W, grad):
    rows, upstream = x.reshape(-1, W.shape[1]), grad.reshape(-1, W.shape[0])
    return (
        np.einsum("...o,oi->...i", grad, W),
        np.einsum("no,ni->oi", upstream, rows),
        np.einsum("no->o", upstream),
    )
