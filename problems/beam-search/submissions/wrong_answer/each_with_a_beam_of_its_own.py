"""You keep `width` continuations of every hypothesis, and the beam grows. Cut once, over all
candidates."""
# Breaks: The new beam is the `width` candidates with the largest sums

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = [(0.0, [start])]
    for step in range(max_steps):
        candidates = []
        chosen = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
                continue
            own = len(candidates)
            for token in range(len(log_p)):
                gain = float(log_p[tokens[-1], token])
                if gain > -np.inf:
                    candidates.append((total + gain, tokens + [token]))
            mine = sorted(candidates[own:], key=lambda one: (-one[0], one[1]))
            candidates[own:] = mine[:width]
        beam = sorted(chosen + candidates, key=lambda one: (-one[0], one[1]))[:64]
    scored = [(total / (len(tokens) - 1) ** alpha, tokens) for total, tokens in beam]
    scored.sort(key=lambda one: (-one[0], one[1]))
    return [tokens for _, tokens in scored], np.array([score for score, _ in scored])
