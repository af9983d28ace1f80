def draw(rng):
    mask = [1, 1, 0, 0] if rng.random() < 0.5 else [1, 1, 1, 0]
    return {
        "p": float(rng.choice([0.2, 0.75])),
        "a": [int(n) for n in rng.integers(1, 10, 4)],
        "mask": [int(n) for n in rng.permutation(mask)],
    }


def answer(p, a, mask):
    return sum(x * m for x, m in zip(a, mask, strict=True)) / (1 - p)


def check(p, a, mask):
    total = 0.0
    for x, m in zip(a, mask, strict=True):
        if m:
            total += x / (1 - p)
    return total


def work(p, a, mask):
    return {
        "kept": sum(x * m for x, m in zip(a, mask, strict=True)),
        "keep": round(1 - p, 2),
        "full": sum(a),
    }


def unscaled(p, a, mask):
    return sum(x * m for x, m in zip(a, mask, strict=True))


def by_rate(p, a, mask):
    return sum(x * m for x, m in zip(a, mask, strict=True)) / p
