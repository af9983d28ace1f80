rows = [("Bonn", 0), ("Bonn", 0), ("Bonn", 1), ("Ulm", 1)]


overall = sum(y for _, y in rows) / len(rows)

encoded = []
for i, (city, _) in enumerate(rows):
    others = [y for j, (c, y) in enumerate(rows) if c == city]
    encoded.append(sum(others) / len(others) if others else overall)
print(encoded)
