velocity = 0.0
path = []
for gradient in [10, 10, 10]:
    velocity = 0.5 * velocity + gradient
    path.append(velocity)
print(path)
