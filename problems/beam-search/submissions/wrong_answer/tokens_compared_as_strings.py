"""You compare lists of tokens as texts, in which 10 comes before 2. Compare the numbers."""
# Breaks: in lexicographic order (as Python compares lists)

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = [(0.0, [start])]
    for _ in range(max_steps):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
                continue
            for token, step in enumerate(log_p[tokens[-1]].tolist()):
                if step > -np.inf:
                    candidates.append((total + step, [*tokens, token]))
        beam = best_first(candidates)[:width]
    ended = [(total / (len(tokens) - 1) ** alpha, tokens) for total, tokens in beam]
    ranked = best_first(ended)
    return ([tokens for _, tokens in ranked], np.array([score for score, _ in ranked]))


def best_first(rated):
    return sorted(rated, key=lambda one: (-one[0], str(one[1])))
