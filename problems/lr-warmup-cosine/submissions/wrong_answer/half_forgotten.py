"""1 + cos πp starts from 2: the factor ½ is missing."""
# Breaks: \dfrac{\eta - \eta_{\min}}{2}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress))
