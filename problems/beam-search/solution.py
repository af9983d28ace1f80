import numpy as np


def beam_search(
    log_p: np.ndarray, start: int, end: int, width: int, max_steps: int, alpha: float = 0.0
) -> tuple[list[list[int]], np.ndarray]:
    """The hypotheses of the last beam by falling score, and their scores.

    The length penalty is that of Wu et al., "Google's neural machine translation system" (2016),
    section 7, in its plain form.
    """
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
    return [tokens for _, tokens in ranked], np.array([score for score, _ in ranked])


def best_first(rated: list[tuple[float, list[int]]]) -> list[tuple[float, list[int]]]:
    """By falling value; of equal ones the first in lexicographic order."""
    return sorted(rated, key=lambda one: (-one[0], one[1]))
