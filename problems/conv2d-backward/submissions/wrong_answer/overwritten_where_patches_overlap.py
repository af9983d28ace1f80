"""Where patches overlap you keep one share. A pixel collects from every patch it is in."""
# Breaks: \frac{\partial L}{\partial x} = \begin{pmatrix} 10 & 20 - 10 & -20 \\ 30 & 40 - 30 & -40 \end{pmatrix}

import numpy as np


def conv2d_backward(x, w, stride, pad, grad):
    n, c, height, width = x.shape
    f, _, a, b = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    back = np.zeros(padded.shape)
    grad_w = np.zeros(w.shape)
    for i, j in np.ndindex(*grad.shape[2:]):
        top, left = i * stride, j * stride
        patch = padded[:, :, top : top + a, left : left + b]
        g = grad[:, :, i, j]
        back[:, :, top : top + a, left : left + b] = np.tensordot(g, w, axes=1)
        grad_w += np.tensordot(g.T, patch, axes=1)
    grad_b = grad.sum(axis=(0, 2, 3))
    return back[:, :, pad : pad + height, pad : pad + width], grad_w, grad_b
