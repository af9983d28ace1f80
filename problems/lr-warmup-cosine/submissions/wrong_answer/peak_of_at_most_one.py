"""You let the peak be no larger than 1. It may be any rate above 0."""
# Breaks: `peak` is $\eta > 0$

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    peak = min(peak, 1.0)
    if step >= total:
        return floor
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) / 2 * (1 + math.cos(math.pi * progress))
