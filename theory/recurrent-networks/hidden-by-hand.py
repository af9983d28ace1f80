h = 0.0
for x in [4.0, 4.0, 4.0]:
    h = 0.5 * h + x
print(h)
