"""At step `warmup` your line goes on above the peak. The warm-up is for steps below it."""
# Breaks: \text{for } s < w

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step <= warmup and 0 < warmup < total:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
