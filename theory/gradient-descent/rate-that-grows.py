import random

random.seed(0)
w = 0.0
for step in range(200):
    # Smaller steps as time goes on.
    rate = 0.5 * (1 + step)
    gradient = w - random.gauss(3.0, 1.0)
    w -= rate * gradient
print(abs(w - 3.0) < 0.8)
