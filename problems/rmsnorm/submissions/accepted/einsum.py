"""Squares summed by einsum in float64, and a reciprocal root."""

import numpy as np


def rms_norm(x, gamma, eps=1e-6):
    wide = np.asarray(x, dtype=np.float64)
    total = np.einsum("...d,...d->...", wide, wide)
    inverse = (total / wide.shape[-1] + eps) ** -0.5
    return wide * inverse[..., None] * gamma
