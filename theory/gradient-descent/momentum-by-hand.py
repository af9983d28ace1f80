w, velocity = 0.0, 0.0
for _ in range(3):
    gradient = 1.0
    velocity = 0.5 * velocity + gradient
    w -= velocity
print(w)
