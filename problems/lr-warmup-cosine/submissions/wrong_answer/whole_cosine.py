"""Your cosine goes down and up again: 2π for the whole decay. Half a cosine is π."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(2 * math.pi * progress))
