step = {
    "": {"a": 0.6, "b": 0.4},
    "a": {"c": 0.55, "d": 0.45},
    "b": {"c": 0.9, "d": 0.1},
}


def search(width):
    beams = [("", 1.0)]
    for _ in range(2):
        grown = [(s + t, p * q) for s, p in beams for t, q in step[s].items()]
        beams = sorted(grown, key=lambda one: -one[1])[:width]
    return beams[0][0]


print(search(1), search(2))
