"""You decay to 0 and cut off at the floor. The whole cosine lies between peak and floor."""
# Breaks: \eta_{\min} + \dfrac{\eta - \eta_{\min}}{2}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return max(floor, peak * 0.5 * (1 + math.cos(math.pi * progress)))
