"""Your first step has the rate 0. Step 0 is the first of `warmup` parts: (step + 1) / warmup."""
# Breaks: So the first step is taken with a rate above 0 already

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * step / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
