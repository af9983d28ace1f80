import numpy as np


def int8_linear(
    x: np.ndarray, W: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x @ W.T + bias with both factors quantised to int8, row by row.

    B. Jacob et al., "Quantization and training of neural networks for efficient
    integer-arithmetic-only inference", CVPR 2018, section 2.2, with symmetric ranges.
    """
    q, scale = _quantised(W)
    q_x, scale_x = _quantised(x)
    # 4096 products of at most 127 * 127 fit into 32 bits.
    sums = q_x.astype(np.int32) @ q.T.astype(np.int32)
    return q, scale, sums * scale_x[:, None] * scale + bias


def _quantised(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as whole numbers from -127 to 127, and its scale."""
    largest = np.max(np.abs(rows), axis=1)
    scale = np.where(largest > 0, largest / 127, 1.0)
    return np.rint(rows / scale[:, None]).astype(np.int8), scale
