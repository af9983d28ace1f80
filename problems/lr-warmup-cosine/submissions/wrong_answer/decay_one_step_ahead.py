"""Your decay is one step ahead. Step `warmup` has the peak: its progress is 0."""
# Breaks: so has the step after it, with which the decay begins

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup + 1) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
