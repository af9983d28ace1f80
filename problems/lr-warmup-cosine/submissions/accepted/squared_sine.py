"""Half of 1 + cos 2a is the squared cosine of a."""

import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    left = max(total - warmup, 1)
    angle = np.pi / 2 * min(max(step - warmup, 0) / left, 1.0)
    share = float(np.cos(angle) ** 2)
    decayed = peak * share + floor * (1 - share)
    if step >= total:
        decayed = floor
    return peak * ((step + 1) / warmup) if step < warmup else float(decayed)
