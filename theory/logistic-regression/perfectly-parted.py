import numpy as np

x = np.array([-1.0, 1.0])
y = np.array([0.0, 1.0])
w, seen = 0.0, []
for step in range(1, 2001):
    p = 1 / (1 + np.exp(-w * x))
    w -= np.mean((p - y) * x)
    if step % 1000 == 0:
        seen.append(float(w))
print(seen[0] > 1, seen[1] > seen[0] + 0.5)
