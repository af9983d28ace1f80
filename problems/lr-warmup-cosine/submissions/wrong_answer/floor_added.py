"""You add the floor to a cosine that starts from the peak, so it starts above it. Stretch the
cosine over peak − floor."""
# Breaks: \dfrac{\eta - \eta_{\min}}{2}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + peak * 0.5 * (1 + math.cos(math.pi * progress))
