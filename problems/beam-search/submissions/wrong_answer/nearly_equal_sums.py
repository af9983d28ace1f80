"""You round sums before you compare them. Only equal ones are equal: otherwise the larger is the
better."""
# Breaks: Of equal sums the list of tokens that comes first

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    def by(rated):
        return sorted(rated, key=lambda one: (-round(one[0], 9), one[1]))

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
        beam = by(candidates)[:width]
    ranked = by([(total / (len(tokens) - 1) ** alpha, tokens) for total, tokens in beam])
    return [tokens for _, tokens in ranked], np.array([score for score, _ in ranked])
