LISTS = [
    (40, 25, 15, 12, 8),
    (50, 20, 15, 10, 5),
    (45, 30, 15, 6, 4),
    (30, 25, 20, 15, 10),
    (36, 24, 20, 12, 8),
    (48, 24, 12, 10, 6),
    (32, 28, 20, 12, 8),
    (60, 15, 12, 9, 4),
]


def draw(rng):
    a, b, c, d, e = LISTS[int(rng.integers(0, len(LISTS)))]
    crossing = int(rng.integers(1, 4))
    before = sum((a, b, c, d)[:crossing])
    width = (a, b, c, d)[crossing]
    p = before + int(rng.integers(1, width))
    return {"a": a, "b": b, "c": c, "d": d, "e": e, "p": p}


def kept_of(probabilities, p):
    kept = []
    for one in probabilities:
        kept.append(one)
        if sum(kept) >= p:
            break
    return kept


def answer(a, b, c, d, e, p):
    return a / sum(kept_of((a, b, c, d, e), p))


def check(a, b, c, d, e, p):
    """By the running sums: the first that is large enough."""
    sums = [a, a + b, a + b + c, a + b + c + d, 100]
    return a / min(s for s in sums if s >= p)


def work(a, b, c, d, e, p):
    kept = kept_of((a, b, c, d, e), p)
    steps = ", ".join(str(sum(kept[: i + 1])) for i in range(len(kept)))
    return {"steps": steps, "count": len(kept), "kept": sum(kept)}


def too_few(a, b, c, d, e, p):
    return a / sum(kept_of((a, b, c, d, e), p)[:-1])


def not_divided(a, b, c, d, e, p):
    return a / 100
