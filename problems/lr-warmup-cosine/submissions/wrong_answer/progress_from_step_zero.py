"""Your cosine counts from step 0, so there is a jump after the warm-up. It begins at step
`warmup`."""
# Breaks: \cos\left( \pi\, \dfrac{s - w}{T - w} \right)

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = step / total
    return floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * progress))
