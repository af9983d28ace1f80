"""You shrink each row of a matrix by its length, as a group penalty does. Each weight is shrunk by
itself."""
# Breaks: A **proximal step** answers each weight $w_j$ with the number $u$

import numpy as np


def shrink(w, lr, lam, kind):
    tau = lr * lam
    if kind == "l2":
        return w / (1 + tau)
    size = np.abs(w) if w.ndim < 2 else np.linalg.norm(w, axis=-1, keepdims=True)
    return w * np.maximum(1 - tau / np.maximum(size, 1e-300), 0.0)
