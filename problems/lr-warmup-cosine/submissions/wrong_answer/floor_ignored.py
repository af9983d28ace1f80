"""Your decay ends at 0. It ends at `floor`."""
# Breaks: \eta_{\min} + \dfrac{\eta - \eta_{\min}}{2}

import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return peak * (step + 1) / warmup
    if step >= total:
        return 0.0
    progress = (step - warmup) / (total - warmup)
    return peak * 0.5 * (1 + math.cos(math.pi * progress))
