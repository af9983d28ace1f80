"""You put finished hypotheses aside, where they take no place. They stay in the beam and compete
for its places."""
# Breaks: The candidates are all finished hypotheses of the beam, unchanged

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = [(0.0, [start])]
    done = []
    for step in range(max_steps):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                continue
            for token in range(len(log_p)):
                gain = float(log_p[tokens[-1], token])
                if gain > -np.inf:
                    candidates.append((total + gain, tokens + [token]))
        candidates.sort(key=lambda one: (-one[0], one[1]))
        done += [one for one in candidates[:width] if one[1][-1] == end]
        beam = [one for one in candidates if one[1][-1] != end][:width]
    scored = [
        (total / (len(tokens) - 1) ** alpha, tokens)
        for total, tokens in sorted(done + beam, key=lambda one: (-one[0], one[1]))[:width]
    ]
    scored.sort(key=lambda one: (-one[0], one[1]))
    return [tokens for _, tokens in scored], np.array([score for score, _ in scored])
