"""You divide by the mean of squares itself. Divide by its square root."""
# Breaks: w' = w - \text{lr}\, \frac{\hat m}{\sqrt{\hat v} + \varepsilon}


def adam_step(w, g, m, v, t, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    w = w - lr * m_hat / (v_hat + eps)
    return w, m, v
