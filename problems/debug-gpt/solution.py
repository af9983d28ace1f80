import numpy as np


def layer_norm(x, gain, bias, eps):
    """Each row with mean 0 and variance 1, then scaled and shifted."""
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + eps) * gain + bias


def gelu(z):
    return 0.5 * z * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (z + 0.044715 * z**3)))


def softmax(scores):
    """Weights that add up to 1."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    exp = np.exp(shifted)
    return exp / exp.sum(axis=-1, keepdims=True)


def split_heads(x, n_heads):
    """(T, d) to (heads, T, d / heads)"""
    n_tokens, width = x.shape
    return x.reshape(n_tokens, n_heads, width // n_heads).transpose(1, 0, 2)


def merge_heads(x):
    """(heads, T, d / heads) to (T, d)"""
    n_heads, n_tokens, head_width = x.shape
    joined = x.transpose(1, 0, 2)
    return joined.reshape(n_tokens, n_heads * head_width)


def attention(x, block, n_heads):
    """Causal self-attention."""
    n_tokens, width = x.shape
    q = split_heads(x @ block["wq"], n_heads)
    k = split_heads(x @ block["wk"], n_heads)
    v = split_heads(x @ block["wv"], n_heads)

    head_width = width // n_heads
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(head_width)
    future = np.triu(np.ones((n_tokens, n_tokens), dtype=bool), k=1)
    scores = np.where(future, -np.inf, scores)
    weights = softmax(scores)
    return merge_heads(weights @ v) @ block["wo"]


def mlp(x, block):
    hidden = gelu(x @ block["w1"] + block["b1"])
    return hidden @ block["w2"] + block["b2"]


def embed(tokens, params):
    """What the first block sees."""
    n_tokens = len(tokens)
    positions = np.arange(n_tokens)
    return params["tok"][tokens] + params["pos"][positions]


def forward(tokens, params):
    """Logits of the next token at every position."""
    eps = params["eps"]
    x = embed(tokens, params)
    for block in params["blocks"]:
        normed = layer_norm(x, block["gain1"], block["bias1"], eps)
        x = x + attention(normed, block, params["heads"])
        normed = layer_norm(x, block["gain2"], block["bias2"], eps)
        x = x + mlp(normed, block)
    x = layer_norm(x, params["gain"], params["bias"], eps)
    return x @ params["head"]
