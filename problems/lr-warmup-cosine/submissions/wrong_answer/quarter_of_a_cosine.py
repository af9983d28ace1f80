"""You use a quarter of the cosine, which falls fastest at its end. ½ (1 + cos πp) goes down along
half a cosine."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * math.cos(math.pi / 2 * progress)
