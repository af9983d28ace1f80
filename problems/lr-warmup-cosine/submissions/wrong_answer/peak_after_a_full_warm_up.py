"""Where all steps are warm-up you stay at the peak. Step `total` has the floor."""
# Breaks: and step $T$ has the floor

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if total == warmup:
        return peak
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
