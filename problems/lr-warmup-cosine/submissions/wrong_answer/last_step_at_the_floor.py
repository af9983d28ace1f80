"""Your cosine is at the floor with the last step already. It gets there at step `total`."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / max(total - warmup - 1, 1)
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
