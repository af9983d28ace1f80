"""You take very unlikely steps for impossible ones, as happens where probabilities are computed.
Only minus infinity says never."""
# Breaks: above $-\infty$

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = [(0.0, [start])]
    for step in range(max_steps):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
                continue
            for token in range(len(log_p)):
                gain = float(log_p[tokens[-1], token])
                if np.exp(gain) > 0:
                    candidates.append((total + gain, tokens + [token]))
        candidates.sort(key=lambda one: (-one[0], one[1]))
        beam = candidates[:width]
    scored = [(total / (len(tokens) - 1) ** alpha, tokens) for total, tokens in beam]
    scored.sort(key=lambda one: (-one[0], one[1]))
    return [tokens for _, tokens in scored], np.array([score for score, _ in scored])
