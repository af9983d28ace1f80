"""The curve of all steps in one array, with the floor behind it."""

import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step >= total:
        return float(floor)
    rise = peak * np.arange(1, warmup + 1) / max(warmup, 1)
    turn = np.pi * np.arange(total - warmup) / max(total - warmup, 1)
    fall = (peak + floor) / 2 + (peak - floor) / 2 * np.cos(turn)
    return float(np.concatenate([rise, fall])[step])
