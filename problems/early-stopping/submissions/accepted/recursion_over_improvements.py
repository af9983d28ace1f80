"""Jumps from one improvement to the next with whole-array comparisons."""

import numpy as np


def early_stop(losses, patience, min_delta):
    best, at = np.inf, -1
    while True:
        window = losses[at + 1 : at + 1 + patience]
        better = np.flatnonzero(window < best - min_delta)
        if better.size == 0:
            return (at + patience if window.size == patience else len(losses) - 1), at
        at += 1 + int(better[0])
        best = losses[at]
