"""You lift the warm-up to the floor. The floor is for the decay alone."""
# Breaks: The warm-up starts near 0, and may be below the floor.

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return max(floor, peak * (step + 1) / warmup)
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
