"""You have no warm-up: steps below `warmup` rise along a line."""
# Breaks: \eta \cdot \dfrac{s + 1}{w}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step >= total:
        return floor
    progress = max(step - warmup, 0) / max(total - warmup, 1)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
