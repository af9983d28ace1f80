"""You divide the steps of the decay by the number of all steps, so the floor is not reached. The
decay has total − warmup steps."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / total
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
