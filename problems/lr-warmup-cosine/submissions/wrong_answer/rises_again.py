"""After the last step your cosine goes on, and the rate rises again. From step `total` on it is the
floor."""
# Breaks: it does not rise again

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if total == warmup:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
