row = [1, 1, 1, 5, 5, 5]
kernel = [-1, 0, 1]

out = []
for start in range(len(row) - len(kernel) + 1):
    window = row[start : start + len(kernel)]
    out.append(sum(a * b for a, b in zip(window, kernel)))
print(out)
