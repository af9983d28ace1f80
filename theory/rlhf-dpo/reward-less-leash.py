def draw(rng):
    reference = -int(rng.integers(30, 80))
    return {
        "reward": int(rng.integers(10, 41)) / 10,
        "policy": reference + int(rng.integers(4, 21)),
        "reference": reference,
        "beta": float(rng.choice([0.05, 0.1, 0.2])),
    }


def answer(reward, policy, reference, beta):
    return reward - beta * (policy - reference)


def check(reward, policy, reference, beta):
    """The price of the answer under each model."""
    return (reward - beta * policy) + beta * reference


def work(reward, policy, reference, beta):
    return {"ratio": policy - reference}


def bonus(reward, policy, reference, beta):
    return reward + beta * (policy - reference)


def no_reference(reward, policy, reference, beta):
    return reward - beta * policy
