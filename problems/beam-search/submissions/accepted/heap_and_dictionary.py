"""A dictionary from texts to sums, and heapq to keep the best."""

import heapq
import math

import numpy as np


def beam_search(log_p, start, end, width, max_steps, alpha=0.0):
    beam = {(start,): 0.0}
    for _ in range(max_steps):
        candidates = {}
        for text, total in beam.items():
            if len(text) > 1 and text[-1] == end:
                candidates[text] = total
            else:
                for token in range(len(log_p)):
                    step = float(log_p[text[-1], token])
                    if not math.isinf(step):
                        candidates[text + (token,)] = total + step
        kept = heapq.nsmallest(width, candidates, key=lambda text: (-candidates[text], text))
        beam = {text: candidates[text] for text in kept}
    scores = {text: total / math.pow(len(text) - 1, alpha) for text, total in beam.items()}
    order = sorted(scores, key=lambda text: (-scores[text], text))
    return [list(text) for text in order], np.array([scores[text] for text in order])
