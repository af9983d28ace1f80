"""You multiply probabilities, which are 0 after some hundred steps. Add their logarithms."""
# Breaks: their logarithms are not

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = [(1.0, [start])]
    for step in range(max_steps):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
                continue
            for token in range(len(log_p)):
                gain = float(log_p[tokens[-1], token])
                if gain > -np.inf:
                    candidates.append((total * np.exp(gain), tokens + [token]))
        candidates.sort(key=lambda one: (-one[0], one[1]))
        beam = candidates[:width]
    scored = [
        (np.log(max(total, 1e-320)) / (len(tokens) - 1) ** alpha, tokens) for total, tokens in beam
    ]
    scored.sort(key=lambda one: (-one[0], one[1]))
    return [tokens for _, tokens in scored], np.array([score for score, _ in scored])
