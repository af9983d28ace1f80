"""You leave out the corrections after a hundred steps. With beta2 = 0.999 the running mean of the
squares needs some ten thousand: correct in every step."""
# Breaks: The divisions by $1 - \beta^t$ correct that

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    first, second = (1 - beta1**t, 1 - beta2**t) if t <= 100 else (1.0, 1.0)
    return w - lr * (m / first) / (np.sqrt(v / second) + eps), m, v
