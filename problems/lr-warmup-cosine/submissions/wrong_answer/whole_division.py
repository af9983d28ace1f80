"""You divide whole numbers by `//`, which cuts to 0. Use `/`."""
# Breaks: \eta \cdot \dfrac{s + 1}{w}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * ((step + 1) // warmup)
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
