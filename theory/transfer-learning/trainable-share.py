def draw(rng):
    return {
        "body": int(rng.choice([1, 2, 4, 5])),
        "features": int(rng.choice([500, 800, 1000, 2000])),
        "classes": int(rng.choice([50, 100, 200, 400])),
    }


def answer(body, features, classes):
    head = (features + 1) * classes
    return 100 * head / (body * 1_000_000 + head)


def check(body, features, classes):
    return 100 / (1 + body * 1_000_000 / ((features + 1) * classes))


def work(body, features, classes):
    head = (features + 1) * classes
    return {"head": head, "all": head + body * 1_000_000}


def everything(body, features, classes):
    return 100


def fraction(body, features, classes):
    return answer(body, features, classes) / 100
