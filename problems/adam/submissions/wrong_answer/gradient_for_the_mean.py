"""You divide the newest gradient by the root, as RMSProp does. Adam's step uses the corrected
running mean m."""
# Breaks: w' = w - \text{lr}\, \frac{\hat m}{\sqrt{\hat v} + \varepsilon}

import numpy as np


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = g
    v_hat = v / (1 - beta2**t)
    w = w - lr * m_hat / (np.sqrt(v_hat) + eps)
    return w, m, v
