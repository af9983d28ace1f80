"""Sums of all continuations in one array, as on an accelerator; ties by a stable sort of rows."""

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    texts, sums = [[start]], np.zeros(1)
    for _ in range(max_steps):
        if not texts:
            break
        size = log_p.shape[0]
        steps = log_p[[text[-1] for text in texts]].copy()
        done = np.array([text[-1] == end for text in texts])
        # A finished text has one continuation, which costs nothing: `end` once more.
        steps[done] = -np.inf
        steps[done, end] = 0.0
        totals = (sums[:, None] + steps).ravel()
        possible = np.flatnonzero(totals > -np.inf)
        grown = []
        for at in possible.tolist():
            text = texts[at // size]
            grown.append(text if done[at // size] else text + [at % size])
        order = sorted(range(len(grown)), key=lambda i: (-totals[possible[i]], grown[i]))[:width]
        texts, sums = [grown[i] for i in order], totals[possible[order]] if order else np.zeros(0)
    lengths = np.array([len(text) - 1 for text in texts], dtype=float)
    scores = sums / lengths**alpha if texts else np.zeros(0)
    order = sorted(range(len(texts)), key=lambda i: (-scores[i], texts[i]))
    return [texts[i] for i in order], scores[order] if order else np.zeros(0)
