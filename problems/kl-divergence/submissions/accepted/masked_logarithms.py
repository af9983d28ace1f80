"""Logarithms only where they exist; what is left out of them is set by hand."""

import numpy as np


def kl_divergence(p, q):
    wide = p + 0.0
    belief = np.zeros_like(wide) + q
    log_p = np.log(wide, out=np.zeros_like(wide), where=wide > 0)
    log_q = np.log(belief, out=np.zeros_like(wide), where=belief > 0)
    total = np.einsum("nk,nk->n", wide, log_p) - np.einsum("nk,nk->n", wide, log_q)
    impossible = ((wide > 0) & (belief == 0)).any(axis=1)
    return np.where(impossible, np.inf, total)
