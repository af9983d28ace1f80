"""Your warm-up starts from the floor. It starts near 0, and may be below the floor."""
# Breaks: The warm-up starts near 0, and may be below the floor.

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return floor + (peak - floor) * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
