import numpy as np


def transformer_block(x: np.ndarray, params: dict[str, np.ndarray], heads: int) -> np.ndarray:
    """One pre-norm transformer block, causal, as in GPT-2.

    x: float64 (b, n, d); params: ln1_gamma, ln1_beta, ln2_gamma, ln2_beta (d,); w_qkv (d, 3d),
    b_qkv (3d,); w_o (d, d), b_o (d,); w_1 (d, f), b_1 (f,); w_2 (f, d), b_2 (d,).
    Returns float64 (b, n, d).
    """
    raise NotImplementedError
