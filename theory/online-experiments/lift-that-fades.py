def draw(rng):
    lasting = int(rng.integers(2, 11)) / 2
    return {
        "first": lasting + int(rng.choice([4, 6, 8, 10, 12])),
        "lasting": lasting,
        "week": int(rng.integers(3, 5)),
    }


def answer(first, lasting, week):
    return lasting + (first - lasting) / 2 ** (week - 1)


def check(first, lasting, week):
    extra = first - lasting
    for _ in range(week - 1):
        extra /= 2
    return lasting + extra


def work(first, lasting, week):
    extra = first - lasting
    return {
        "extra": extra,
        "halvings": week - 1,
        "left": extra / 2 ** (week - 1),
    }


def stays(first, lasting, week):
    return first


def all_fades(first, lasting, week):
    return first / 2 ** (week - 1)


def one_too_many(first, lasting, week):
    return lasting + (first - lasting) / 2**week
