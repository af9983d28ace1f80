"""You divide by `warmup` or by `total - warmup` before asking whether that is 0."""
# Breaks: the line rises to the peak at step $T - 1$

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    progress = (step - warmup) / (total - warmup)
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
