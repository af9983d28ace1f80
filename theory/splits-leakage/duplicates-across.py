def draw(rng):
    return {
        "percent": int(rng.choice([20, 25, 30, 40, 50, 60])),
        "true": int(rng.integers(25, 41)) * 2 / 100,
    }


def answer(percent, true):
    d = percent / 100
    return d + (1 - d) * true


def check(percent, true):
    return 1 - (1 - percent / 100) * (1 - true)


def work(percent, true):
    return {"share": percent / 100, "rest": 1 - percent / 100}


def unchanged(percent, true):
    return true


def added(percent, true):
    return percent / 100 + true
