def draw(rng):
    while True:
        a = int(rng.integers(1, 4))
        rate = float(rng.choice([0.05, 0.1, 0.2, 0.3]))
        start = int(rng.integers(2, 11))
        factor = 1 - 2 * a * rate
        if abs(factor) < 0.85 and abs(factor) > 0.15:
            return {"a": a, "rate": rate, "start": start}


def answer(a, rate, start):
    return start * (1 - 2 * a * rate) ** 2


def check(a, rate, start):
    w = start
    for _ in range(2):
        w -= rate * 2 * a * w
    return w


def work(a, rate, start):
    return {"factor": round(1 - 2 * a * rate, 3)}


def same_gradient(a, rate, start):
    return start - 2 * rate * 2 * a * start


def loss_instead(a, rate, start):
    w = start
    for _ in range(2):
        w -= rate * a * w * w
    return w


def one_step(a, rate, start):
    return start * (1 - 2 * a * rate)
