import math


def adam(gradients, lr=0.1, b1=0.9, b2=0.999):
    w = m = v = 0.0
    for t, g in enumerate(gradients, start=1):
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g
        m_hat = m / (1 - b1**t)
        v_hat = v / (1 - b2**t)
        w -= lr * m_hat / math.sqrt(v_hat)
    return w


print(round(adam([100, 100, 100]), 2))
