import numpy as np

x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
y = x**2


def correlation(a, b):
    a, b = a - a.mean(), b - b.mean()
    return float((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()))


print(abs(round(correlation(x, y), 2)), correlation(x[2:], y[2:]) > 0.9)
