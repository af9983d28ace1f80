import numpy as np


def conv2d_backward(
    x: np.ndarray, w: np.ndarray, stride: int, pad: int, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradients of a convolution (without flipping) with stride and padding.

    Goodfellow, Bengio and Courville, "Deep Learning", section 9.5. One place of the filter after
    the other: there the convolution is a linear layer over channels.
    """
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    grad_padded, grad_w = np.zeros(padded.shape), np.zeros(w.shape)
    rows, columns = (stride * size for size in grad.shape[2:])
    for u, v in np.ndindex(*w.shape[2:]):
        # The pixel that this place of the filter meets, in every patch.
        met = np.s_[:, :, u : u + rows : stride, v : v + columns : stride]
        grad_w[:, :, u, v] = np.tensordot(grad, padded[met], axes=((0, 2, 3), (0, 2, 3)))
        grad_padded[met] += np.einsum("nfij,fc->ncij", grad, w[:, :, u, v])
    inner = grad_padded[:, :, pad : pad + x.shape[2], pad : pad + x.shape[3]]
    return inner, grad_w, np.sum(grad, axis=(0, 2, 3))
