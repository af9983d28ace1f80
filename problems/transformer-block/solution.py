import numpy as np


def transformer_block(x: np.ndarray, params: dict[str, np.ndarray], heads: int) -> np.ndarray:
    """One pre-norm transformer block, causal, float64 (b, n, d).

    Radford et al., "Language models are unsupervised multitask learners" (2019), section 2.3;
    gelu by its tanh formula, Hendrycks and Gimpel, "Gaussian error linear units" (2016).
    """
    first = normalise(x, params["ln1_gamma"], params["ln1_beta"])
    x = x + attend(first, params, heads)
    second = normalise(x, params["ln2_gamma"], params["ln2_beta"])
    hidden = gelu(second @ params["w_1"] + params["b_1"])
    return x + hidden @ params["w_2"] + params["b_2"]


def normalise(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> np.ndarray:
    """Each token standardised over its features, then scaled and shifted."""
    centred = x - np.mean(x, axis=-1, keepdims=True)
    variance = np.mean(centred**2, axis=-1, keepdims=True)
    return gamma * centred / np.sqrt(variance + 1e-5) + beta


def attend(z: np.ndarray, params: dict[str, np.ndarray], heads: int) -> np.ndarray:
    """Causal self-attention in heads."""
    b, n, d = z.shape
    joined = z @ params["w_qkv"] + params["b_qkv"]
    # (b, n, 3d) as queries, keys and values, each (b, heads, n, d / heads).
    q, k, v = joined.reshape(b, n, 3, heads, d // heads).transpose(2, 0, 3, 1, 4)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(k.shape[3])
    scores = np.where(np.arange(n) <= np.arange(n)[:, None], scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, n, d) @ params["w_o"] + params["b_o"]


def gelu(z: np.ndarray) -> np.ndarray:
    """The tanh formula of GELU."""
    return z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))
