"""Your ε is at most one half. Take `eps` as it is."""
# Breaks: w' = w - \text{lr}\, \frac{\hat m}{\sqrt{\hat v} + \varepsilon}

import numpy as np


def adam_step(w, g, m, v, t, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-08):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return (w - lr * m_hat / (np.sqrt(v_hat) + (eps if eps < 0.5 else 0.5)), m, v)
