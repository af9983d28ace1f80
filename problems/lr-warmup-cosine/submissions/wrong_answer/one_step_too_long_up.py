"""Your warm-up has one step too many. It ends with step `warmup` − 1; the next one begins the
decay."""
# Breaks: \text{for } s < w

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step <= warmup and warmup:
        return peak * (step + 1) / (warmup + 1)
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
