"""Every pair as a complex number on the unit circle."""

import numpy as np


def pos_enc(n, d):
    frequencies = 10000.0 ** (-np.arange(0, d, 2) / d)
    points = np.exp(1j * np.outer(np.arange(n), frequencies))
    return (
        np.stack([points.imag, points.real], axis=-1).reshape(n, 2 * len(frequencies))[:, :d].copy()
    )
