"""The order of the paper's section 2: corrections folded into the step size and into eps."""

import math

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = m + (1 - beta1) * (g - m)
    v = v + (1 - beta2) * (g * g - v)
    root = math.sqrt(1 - beta2**t)
    step = lr * root / (1 - beta1**t)
    return w - step * m / (np.sqrt(v) + eps * root), m, v
