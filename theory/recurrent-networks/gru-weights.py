def draw(rng):
    return {
        "inputs": int(rng.integers(2, 13)) * 5,
        "hidden": int(rng.integers(2, 11)) * 10,
    }


def answer(inputs, hidden):
    return 3 * hidden * (inputs + hidden + 1)


def check(inputs, hidden):
    return 3 * (hidden * inputs + hidden * hidden + hidden)


def work(inputs, hidden):
    return {"block": hidden * (inputs + hidden + 1), "more": 3 * hidden}


def four_blocks(inputs, hidden):
    return 4 * hidden * (inputs + hidden + 1)


def two_blocks(inputs, hidden):
    return 2 * hidden * (inputs + hidden + 1)


def no_recurrence(inputs, hidden):
    return 3 * hidden * (inputs + 1)
