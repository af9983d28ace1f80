def draw(rng):
    mean = int(rng.integers(5, 30)) * 10
    gap = int(rng.choice([-100, -80, -60, -40, 40, 60, 80, 100, 200]))
    return {
        "mean": mean,
        "truth": mean + gap,
        "rate": float(rng.choice([0.1, 0.2, 0.3, 0.5])),
    }


def answer(mean, truth, rate):
    return truth - (truth - mean) * (1 - rate) ** 2


def check(mean, truth, rate):
    guess = mean
    for _ in range(2):
        guess += rate * (truth - guess)
    return guess


def work(mean, truth, rate):
    return {"first": truth - mean, "second": round((truth - mean) * (1 - rate), 2)}


def same_residual(mean, truth, rate):
    return mean + 2 * rate * (truth - mean)


def no_rate(mean, truth, rate):
    return truth


def one_tree(mean, truth, rate):
    return mean + rate * (truth - mean)
