def draw(rng):
    def half(low, high):
        return int(rng.integers(low, high)) / 2

    while True:
        drawn = {
            "mean": float(rng.choice([3.2, 3.4, 3.5, 3.6])),
            "user": float(rng.choice([-0.6, -0.4, -0.2, 0.2, 0.4])),
            "item": float(rng.choice([-0.5, -0.3, 0.3, 0.5])),
            "p1": half(-2, 3),
            "p2": half(1, 3),
            "q1": half(-2, 3),
            "q2": half(1, 3),
        }
        value = answer(**drawn)
        if 1 <= value <= 5 and abs(drawn["user"] + drawn["item"]) > 0.09:
            return drawn


def answer(mean, user, item, p1, p2, q1, q2):
    return mean + user + item + p1 * q1 + p2 * q2


def work(mean, user, item, p1, p2, q1, q2):
    return {"dot": p1 * q1 + p2 * q2}


def no_mean(mean, user, item, p1, p2, q1, q2):
    return user + item + p1 * q1 + p2 * q2


def no_biases(mean, user, item, p1, p2, q1, q2):
    return mean + p1 * q1 + p2 * q2


def dot_only(mean, user, item, p1, p2, q1, q2):
    return p1 * q1 + p2 * q2
