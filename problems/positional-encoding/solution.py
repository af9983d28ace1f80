import numpy as np


def pos_enc(n: int, d: int) -> np.ndarray:
    """Return sines (even columns) and cosines (odd columns) of t / 10000^(2i/d).

    Vaswani et al., "Attention is all you need" (2017), section 3.5.
    """
    columns = np.arange(d)
    # Columns 2i and 2i + 1 have the exponent 2i/d.
    angles = np.arange(n)[:, np.newaxis] / 10000.0 ** (columns // 2 * 2 / d)
    return np.where(columns % 2 == 0, np.sin(angles), np.cos(angles))
